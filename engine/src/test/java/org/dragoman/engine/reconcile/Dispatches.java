package org.dragoman.engine.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.engine.article.Article;
import org.dragoman.engine.coding.Coder;
import org.dragoman.engine.coding.Knowledge;
import org.dragoman.engine.language.TestLanguage;
import org.dragoman.engine.lexicon.Lexicon;

/** Accounts of short dispatches, really coded. */
final class Dispatches {

    private static final Coder CODER = new Coder(TestLanguage.pipeline(), Knowledge.of(Lexicon.builtIn()));

    private Dispatches() {}

    static Account account(String id, String day, String outlet, String text) {
        Article article = new Article(
                id, Optional.empty(), Optional.of(outlet), Optional.of(LocalDate.parse(day)), Optional.empty(), text);
        return Account.of(CODER.code(article));
    }

    /** Six dispatches about a meeting that is denied, a raid with a growing toll and a strike that has nothing to do with them. */
    static List<Account> several() {
        return List.of(
                account(
                        "a1",
                        "2024-11-14",
                        "Larkfield Courier",
                        "Elon Musk met Iran’s ambassador to the United Nations, Amir Saeid Iravani, in New York on Monday, two Iranian "
                                + "officials said. Musk had asked for the meeting, the officials said."),
                account(
                        "a2",
                        "2024-11-15",
                        "Halyard News Agency",
                        "Amir Saeid Iravani, Iran’s ambassador to the United Nations, met with Elon Musk in New York on Monday, a U.S. "
                                + "official said on Friday. Trump’s transition team would neither confirm nor deny the meeting."),
                account(
                        "a3",
                        "2024-11-16",
                        "Stonebridge Wire",
                        "Iran’s foreign ministry on Saturday denied that its ambassador Amir Saeid Iravani had met Elon Musk in New York."),
                account(
                        "b1",
                        "2024-11-15",
                        "Harbour Sentinel",
                        "Gunmen killed four soldiers at a checkpoint near Kano in northern Nigeria on Thursday, the army said."),
                account(
                        "b2",
                        "2024-11-16",
                        "Halyard News Agency",
                        "Gunmen killed six soldiers at a checkpoint near Kano in Nigeria on Thursday, police said on Saturday."),
                account(
                        "c1",
                        "2024-11-16",
                        "Stonebridge Wire",
                        "Thousands of nurses in Portugal went on strike on Friday for higher pay. Their union demanded talks with the "
                                + "government in Lisbon."));
    }
}
