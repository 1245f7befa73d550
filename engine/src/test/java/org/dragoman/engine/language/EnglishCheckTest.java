package org.dragoman.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // German
                "Der Außenminister reiste am Montag nach Wien, um dort mit seinem iranischen Kollegen zu sprechen. Das Treffen "
                        + "war die erste Begegnung der beiden seit dem Frühjahr. In einer Erklärung hieß es, man habe über die "
                        + "Lage der Gefangenen und über den Handel gesprochen. Ein Sprecher wollte sich dazu nicht äußern.",
                // French
                "Le ministre des Affaires étrangères s’est rendu lundi à Vienne pour y rencontrer son homologue iranien. La "
                        + "rencontre est la première depuis le printemps. Dans un communiqué, les deux hommes disent avoir parlé "
                        + "du sort des prisonniers et du commerce. Un porte-parole a refusé de commenter cette information.",
                // Spanish
                "El ministro de Asuntos Exteriores viajó el lunes a Viena para hablar con su homólogo iraní. El encuentro es el "
                        + "primero desde la primavera. En un comunicado, los dos dijeron que habían tratado la situación de los "
                        + "presos y el comercio. Un portavoz no quiso hacer comentarios sobre este asunto en la tarde de ayer.",
                // Italian and Dutch, which share words with English
                "Il ministro degli Esteri è partito lunedì per Vienna, dove ha incontrato il collega iraniano. È il primo "
                        + "incontro dei due da questa primavera. In una nota si legge che hanno parlato dei detenuti e del "
                        + "commercio. Un portavoce non ha voluto commentare la notizia, che era uscita su un giornale.",
                "De minister van Buitenlandse Zaken reisde maandag naar Wenen om daar met zijn Iraanse ambtgenoot te praten. Het "
                        + "was hun eerste ontmoeting sinds het voorjaar. In een verklaring staat dat ze over de gevangenen en "
                        + "over de handel hebben gesproken. Een woordvoerder wilde er gisteren niet op ingaan."
            })
    void aTextInAnotherLanguageWithOurLettersIsRefused(String text) {
        assertThat(EnglishCheck.refusal(text)).get().asString().contains("common English words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Министр иностранных дел прибыл в понедельник в Вену, чтобы встретиться с иранским коллегой.",
                "Ο υπουργός Εξωτερικών έφτασε τη Δευτέρα στη Βιέννη.",
                "外交部长周一抵达维也纳。",
                "وصل وزير الخارجية يوم الاثنين إلى فيينا",
                "Министр прибыл в Вену. BBC"
            })
    void aTextInOtherLettersIsRefusedHoweverShort(String text) {
        assertThat(EnglishCheck.refusal(text)).contains("a text that is mostly not in Latin letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "123 456 — 7", "🕊️ ..."})
    void aTextWithoutWordsIsRefused(String text) {
        assertThat(EnglishCheck.refusal(text)).contains("a text without words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoy leaves.",
                "OSLO, Norway — Police arrested three men.",
                "Iran, Iraq sign gas deal",
                "Musk, Iravani meet in New York: newspaper",
                "Zelenskyy visits Łódź, Kraków; Wałęsa, Tusk, Duda, Kaczyński, Sikorski welcome guest",
                "Earthquake kills 12 in Peru; hundreds hurt, homes destroyed, roads closed, schools shut, flights cancelled"
            })
    void shortEnglishIsAccepted(String text) {
        assertThat(EnglishCheck.refusal(text)).isEmpty();
    }

    @Test
    void englishFullOfForeignNamesIsAccepted() {
        String text =
                "Recep Tayyip Erdoğan, Andrzej Duda and Volodymyr Zelenskyy met in Ankara, the office of the Turkish "
                        + "president said. Erdoğan told reporters that he had spoken with Владимир Путин in the morning, and that a "
                        + "truce was near. “Slava Ukraini,” Zelenskyy said as he left; Duda said “Niech żyje pokój” to the crowd.";

        assertThat(EnglishCheck.refusal(text)).isEmpty();
    }

    @Test
    void aRefusalIsAFewWordsThatFitIntoASentence() {
        assertThat(
                        EnglishCheck.refusal(
                                "Der Minister reiste nach Wien und sprach mit dem Kollegen über den Handel und über "
                                        + "die Gefangenen und kehrte erst am Abend wieder nach Berlin zurück wo man ihn schon erwartete"))
                .get()
                .asString()
                .startsWith("a text ")
                .hasSizeLessThan(80)
                .doesNotContain("\n");
    }
}
