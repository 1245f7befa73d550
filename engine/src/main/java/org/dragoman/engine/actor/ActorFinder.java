package org.dragoman.engine.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.engine.article.Span;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.language.Token;

/**
 * Finds the actors of an article: names, role nouns and pronouns, with country, sector and office as of each reference, and
 * which of them are the same. Thread-safe; what it returns depends on the article and the lexicon alone.
 */
public final class ActorFinder {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "his", "its", "their");

    private final ActorLexicon lexicon;
    private final NameScanner names;
    private final NounPhraseReader nouns;

    /** A finder that knows a lexicon's actors. */
    public ActorFinder(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NameScanner(lexicon);
        this.nouns = new NounPhraseReader(lexicon);
    }

    /** The actors of an article. */
    public Actors find(AnnotatedArticle annotated) {
        String text = annotated.text();
        String lower = lower(text);
        Set<String> surnames = surnames(annotated);
        EntityRegister register = new EntityRegister(annotated, lexicon);
        List<Mention> mentions = new ArrayList<>();
        List<Actors.Alias> aliases = new ArrayList<>();
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.use() == Sentence.Use.BOILERPLATE) {
                continue;
            }
            List<Draft> drafts = read(text, lower, sentence, surnames);
            drafts.forEach(register::enter);
            bySentence.put(sentence.index(), drafts);
        }
        register.inferCountries();
        bySentence.forEach((index, drafts) -> {
            Sentence sentence = annotated.sentences().get(index);
            for (Draft draft : drafts) {
                if (draft.entity.isEmpty() || draft.absorbed) {
                    continue;
                }
                Mention mention = mention(sentence, draft);
                if (!isMerePlace(sentence, draft)) {
                    mentions.add(mention);
                    alias(sentence, draft, mention, aliases);
                } else if (draft.isCountryName()) {
                    // no actor by itself, but "sought asylum in Poland" asks Poland: frames find it by its token
                    aliases.add(new Actors.Alias(sentence.index(), draft.head, mention));
                }
            }
        });
        return Actors.of(register.entities(), mentions, aliases);
    }

    private List<Draft> read(String text, String lower, Sentence sentence, Set<String> surnames) {
        List<Draft> found = names.scan(text, sentence, surnames);
        List<Draft> phrases = nouns.read(lower, sentence, found);
        Appositions.join(sentence, found, phrases);
        List<Draft> drafts = new ArrayList<>(found);
        drafts.addAll(phrases);
        for (Draft phrase : phrases) {
            phrase.possessors.stream()
                    .filter(possessor -> possessor.kind == Draft.Kind.PRONOUN)
                    .forEach(drafts::add);
        }
        for (Token token : sentence.tokens()) {
            boolean pronoun =
                    token.isPronoun() && PRONOUNS.contains(token.text().toLowerCase(java.util.Locale.ROOT));
            if (pronoun
                    && drafts.stream()
                            .noneMatch(draft -> draft.kind == Draft.Kind.PRONOUN && draft.head == token.index())) {
                Draft draft =
                        new Draft(Draft.Kind.PRONOUN, sentence.index(), token.index(), token.index(), token.index());
                draft.modifier = token.tag().equals("PRP$");
                drafts.add(draft);
            }
        }
        for (Draft draft : found) {
            draft.modifier = isModifier(sentence, draft);
        }
        drafts.sort(Comparator.<Draft>comparingInt(draft -> draft.nameFirst).thenComparingInt(draft -> draft.nameLast));
        return drafts;
    }

    /** A country, capital or place where somebody merely is, and a place that stands alone, is no actor. */
    private static boolean isMerePlace(Sentence sentence, Draft draft) {
        if (draft.isPlace()) {
            return true;
        }
        return draft.isCountryName()
                && !draft.modifier
                && draft.known.orElseThrow().sense() != KnownActor.Sense.DEMONYM
                && NameScanner.isLocative(sentence, draft.head);
    }

    private static boolean isModifier(Sentence sentence, Draft draft) {
        if (draft.partEnd.isPresent()) {
            return true;
        }
        String label = sentence.tree().label(draft.head);
        int head = sentence.tree().head(draft.head);
        return head > draft.nameLast && (label.equals("compound") || label.equals("amod") || label.equals("nmod:poss"))
                || (draft.isCountryName()
                        && draft.known.orElseThrow().sense() == KnownActor.Sense.DEMONYM
                        && sentence.token(draft.nameLast).isAdjective());
    }

    private static Mention mention(Sentence sentence, Draft draft) {
        int first = draft.kind == Draft.Kind.NOUN ? draft.first : draft.nameFirst;
        Span span = sentence.span(Math.min(first, draft.nameFirst), draft.nameLast);
        if (draft.partEnd.isPresent()) {
            span = new Span(span.start(), draft.partEnd.getAsInt());
        }
        Mention.Form form;
        if (draft.modifier) {
            form = Mention.Form.MODIFIER;
        } else {
            form = switch (draft.kind) {
                case KNOWN, PERSON_NAME, ORGANISATION_NAME -> Mention.Form.NAME;
                case NOUN -> Mention.Form.NOUN;
                case PRONOUN -> Mention.Form.PRONOUN;
            };
        }
        return new Mention(
                draft.entity,
                draft.sentence,
                draft.head,
                Math.min(first, draft.nameFirst),
                draft.nameLast,
                span,
                form,
                new Role(draft.country, draft.sector, draft.office, draft.inferred),
                draft.count);
    }

    /** The words of a title or name lead to the mention too, for parsers differ about which of them is the head. */
    private static void alias(Sentence sentence, Draft draft, Mention mention, List<Actors.Alias> into) {
        if (draft.kind == Draft.Kind.PRONOUN || draft.partEnd.isPresent()) {
            return;
        }
        for (int i = draft.first; i <= draft.nameLast; i++) {
            int token = i;
            boolean taken = draft.possessors.stream()
                    .anyMatch(other -> other.nameFirst <= token && token <= other.nameLast && !other.absorbed);
            if (!taken && i != draft.head && sentence.token(i).isNoun()) {
                into.add(new Actors.Alias(draft.sentence, i, mention));
            }
        }
    }

    /** The last names of people whom the article names in full. */
    private static Set<String> surnames(AnnotatedArticle annotated) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : annotated.sentences()) {
            for (int i = 1; i < sentence.size(); i++) {
                boolean ends = i + 1 == sentence.size() || sentence.token(i + 1).name() != NameKind.PERSON;
                if (ends
                        && sentence.token(i).name() == NameKind.PERSON
                        && sentence.token(i - 1).name() == NameKind.PERSON
                        && Character.isUpperCase(sentence.token(i).text().charAt(0))
                        && sentence.token(i).text().length() > 2) {
                    surnames.add(sentence.token(i).text());
                }
            }
        }
        return surnames;
    }

    /** Lower case, letter by letter, so that offsets stay. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
