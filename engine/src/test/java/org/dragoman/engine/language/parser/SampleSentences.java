package org.dragoman.engine.language.parser;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.List;

/** Sentences of many kinds, cut and tagged by CoreNLP, for tests of the parser. */
final class SampleSentences {

    private static final List<String> TEXTS = List.of(
            "Norway expelled two Belarusian diplomats on Friday.",
            "Two Belarusian diplomats were expelled from Oslo after the ambassador had been summoned twice.",
            "The ministry, which has denied the reports, said that nobody was hurt.",
            "Who was arrested, and who ordered it?",
            "\"We will not negotiate under fire,\" the general told reporters.",
            "Said one official: \"There is no deal.\"",
            "Police fired tear gas at protesters who had gathered outside the parliament in Tbilisi.",
            "It is unlikely that the parties will sign before the election.",
            "What the minister promised was never delivered.",
            "Thousands marched; hundreds were detained; none was charged.",
            "In 2019, the two countries agreed to exchange 70 prisoners each.",
            "The bank cut its rate by 0.25 percentage points, to 3.5%, its lowest since March 2016.",
            "Don't shoot!",
            "Rebels seized the town.",
            "Breaking: President resigns",
            "Floods, landslides kill 14 in northern Peru",
            "The U.S.-backed forces, along with local militias, retook the airport early on Monday.",
            "He is said to have been poisoned by agents of a foreign state.",
            "Getting the hostages out alive is what matters most, not punishing whoever took them.",
            "If the talks fail, the union will call its members out on strike.",
            "Neither the army nor the police would say how many people had died.",
            "She was given a visa, but her husband's application was rejected.",
            "The treaty's ratification had been blocked by the upper house for more than ten years.",
            "Mr. Okafor, 54, a former governor of the state, was sworn in as vice-president yesterday.",
            "There were clashes in Kherson, Mykolaiv and Zaporizhzhia.",
            "A bomb went off near a school (no one claimed responsibility).",
            "The company sued the government, the government sued back, and both lost.",
            "More than half of the 1,200 refugees, most of them children, have been moved to safer camps.",
            "Ask them why they came.",
            "The prime minister threatened to dissolve parliament unless the budget was passed by midnight.",
            "That the vote was rigged is believed by many and proved by nobody.",
            "Xyzzyland's qwrtplx accused Blorgistan of frobbing its grue-infested border.",
            "ISLAMABAD (AP) - Gunmen on motorcycles shot dead a journalist, officials said.",
            "“It’s over,” he said – and hung up.",
            "The ship, carrying grain, left Odesa despite the blockade, escorted by nobody.",
            "Is the ceasefire being observed, as both sides claim?",
            "Doctors without pay since June struck again in Lagos, Kano, Abuja, etc.",
            "The opposition leader has been under house arrest for 300 days.",
            "Visit http://example.org or write to desk@example.org for the full text.",
            "- - -",
            "Yes.",
            "China and Japan, whose leaders last met in 2012, are to resume talks on fishing rights that were broken "
                    + "off when a trawler rammed two coast guard vessels near islands that both of them claim.");

    private SampleSentences() {}

    /** The samples; a text that holds more than one sentence gives as many. */
    static List<List<CoreLabel>> tagged(MaxentTagger tagger) {
        return TEXTS.stream()
                .flatMap(text -> MaxentTagger.tokenizeText(new StringReader(text)).stream())
                .map(SentenceUtils::toCoreLabelList)
                .peek(tagger::tagCoreLabels)
                .toList();
    }

    static List<String> words(List<CoreLabel> sentence) {
        return sentence.stream().map(CoreLabel::word).toList();
    }

    static List<String> tags(List<CoreLabel> sentence) {
        return sentence.stream().map(CoreLabel::tag).toList();
    }
}
