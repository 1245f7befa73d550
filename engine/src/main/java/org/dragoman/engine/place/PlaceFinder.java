package org.dragoman.engine.place;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.engine.article.Dateline;
import org.dragoman.engine.language.AnnotatedArticle;
import org.dragoman.engine.language.DependencyTree;
import org.dragoman.engine.language.NameKind;
import org.dragoman.engine.language.Sentence;
import org.dragoman.engine.lexicon.Lexicon;

/**
 * Finds the toponyms of an article and where they are: names of the gazetteer and names that only the name tagger takes for
 * places; chosen among namesakes by what stands beside the name, by the outlet's home and the article's other places.
 * Thread-safe.
 */
public final class PlaceFinder {

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceWords words;
    private final OutletHomes homes;

    /**
     * A finder that knows a gazetteer's places.
     *
     * @param lexicon where the words that stand beside toponyms, and the homes of outlets, come from
     * @throws org.dragoman.engine.lexicon.LexiconException if an outlet's home is no place of the gazetteer
     */
    public PlaceFinder(Lexicon lexicon, Gazetteer gazetteer) {
        this(lexicon, gazetteer, PlaceSource.NONE);
    }

    /**
     * A finder that knows a gazetteer's places, and more from a source.
     *
     * @param lexicon where the words that stand beside toponyms, and the homes of outlets, come from
     * @param source asked for names whenever an article is coded, so it must stay open
     * @throws org.dragoman.engine.lexicon.LexiconException if an outlet's home is no place of the gazetteer
     */
    public PlaceFinder(Lexicon lexicon, Gazetteer gazetteer, PlaceSource source) {
        this.gazetteer = gazetteer;
        this.names = new PlaceNames(gazetteer, source);
        this.words = new PlaceWords(lexicon);
        this.homes = new OutletHomes(lexicon, gazetteer);
    }

    /** The toponyms of an article, in reading order; they do not overlap. */
    public List<Place> find(AnnotatedArticle annotated) {
        OutletHomes.Home home = homes.of(annotated.article());
        List<Toponym> toponyms = new ToponymScanner(gazetteer, names, words, home, annotated).scan();
        List<Resolver.Resolution> resolutions = new Resolver(annotated.text(), toponyms, home).resolve();
        List<Dateline> datelines = Dateline.of(annotated.text());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            places.add(place(annotated, toponyms.get(i), resolutions.get(i), datelines));
        }
        return places;
    }

    private Place place(
            AnnotatedArticle annotated, Toponym toponym, Resolver.Resolution resolution, List<Dateline> datelines) {
        return new Place(
                toponym.span(),
                toponym.sentence().index(),
                resolution
                        .place()
                        .map(Gazetteer.Known::name)
                        .orElseGet(() -> annotated.quote(toponym.span()).replaceAll("\\s+", " ")),
                resolution.country(),
                use(toponym, resolution, datelines),
                resolution.location(),
                resolution.grounds(),
                resolution.place().map(Gazetteer.Known::id),
                resolution.within().map(Gazetteer.Known::id),
                resolution.place().filter(known -> !known.isDemonym()).flatMap(names::geonames));
    }

    private Place.Use use(Toponym toponym, Resolver.Resolution resolution, List<Dateline> datelines) {
        if (datelines.stream().anyMatch(line -> line.span().contains(toponym.span()))) {
            return Place.Use.LITERAL;
        }
        boolean demonym = resolution.place().map(Gazetteer.Known::isDemonym).orElse(false);
        boolean seat = resolution
                .place()
                .map(known -> known.isCapital() || known.isCountry())
                .orElse(false);
        boolean associative =
                demonym || toponym.isBuilding() || isPartOfName(toponym) || (seat && isGovernment(toponym));
        return associative ? Place.Use.ASSOCIATIVE : Place.Use.LITERAL;
    }

    /** Whether a capital acts or is spoken to: "Tehran said", "told Tehran". */
    private boolean isGovernment(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        DependencyTree tree = sentence.tree();
        int head = toponym.last();
        while (tree.is(head, "conj") && tree.head(head) != DependencyTree.ROOT) {
            head = tree.head(head);
        }
        int verb = tree.head(head);
        if (verb == DependencyTree.ROOT
                || !sentence.token(verb).isVerb()
                || tree.dependent(head, "case").isPresent()) {
            return false;
        }
        boolean addressed = (tree.is(head, "obj") || tree.is(head, "iobj"))
                && words.isAddress(sentence.token(verb).lemma());
        return tree.label(head).equals("nsubj") || addressed;
    }

    /** Whether the toponym only tells whose or what: "Iran's ambassador", "the Paris agreement", "Moscow-backed". */
    private boolean isPartOfName(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        if (sentence.token(toponym.last()).end() > toponym.span().end()) {
            return true;
        }
        boolean organisation = sentence.token(toponym.first()).name() == NameKind.ORGANISATION;
        int following = toponym.last() + 1;
        boolean possessive =
                following < sentence.size() && sentence.token(following).tag().equals("POS");
        boolean compound = sentence.tree().label(toponym.last()).equals("compound")
                && sentence.tree().head(toponym.last()) > toponym.last()
                && !words.isRegion(sentence.token(following).text())
                && !words.isFeature(sentence.token(following).text())
                && !words.isSite(
                        sentence.token(sentence.tree().head(toponym.last())).lemma());
        return organisation || possessive || compound;
    }
}
