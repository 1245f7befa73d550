package org.dragoman.app.desk.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that is known of an event.
 *
 * @param card the event in a few lines
 * @param agreed what nobody contradicts, as label and words
 * @param disputed the slots on which accounts differ
 * @param accounts who says what of whether it happened, by stance
 * @param origins where the claims entered the record
 * @param timeline its positions from day to day; empty where there are fewer than two days
 * @param history its status from day to day
 * @param reports the sentences that report it
 * @param point where it was; empty where no coordinates are known
 * @param articles ids and headings of its articles
 */
public record EventPage(
        EventCard card,
        List<Fact> agreed,
        List<Dispute> disputed,
        List<Stance> accounts,
        List<Origin> origins,
        Optional<Timeline> timeline,
        List<Step> history,
        List<Report> reports,
        Optional<Point> point,
        List<Source> articles) {

    public EventPage {
        agreed = List.copyOf(agreed);
        disputed = List.copyOf(disputed);
        accounts = List.copyOf(accounts);
        origins = List.copyOf(origins);
        history = List.copyOf(history);
        reports = List.copyOf(reports);
        articles = List.copyOf(articles);
    }

    /** Something that is known: a label and words. */
    public record Fact(String label, List<Name> words) {
        public Fact {
            words = List.copyOf(words);
        }
    }

    /** A name, and where it leads; an empty link leads nowhere. */
    public record Name(String text, String link) {}

    /** A slot on which accounts differ, each value with those who give it. */
    public record Dispute(String slot, List<Version> versions) {
        public Dispute {
            versions = List.copyOf(versions);
        }
    }

    /** One of several versions. */
    public record Version(String value, List<Account> accounts) {
        public Version {
            accounts = List.copyOf(accounts);
        }
    }

    /** Those who take one stance. */
    public record Stance(String word, String head, List<Account> accounts) {
        public Stance {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * One account.
     *
     * @param holder who gives it
     * @param basis why it should know; may be empty
     * @param day in words; may be empty
     * @param source the article
     * @param sentence what it rests on
     * @param place its address in the article's text
     * @param inForce whether it is the holder's last word
     */
    public record Account(
            String holder,
            String basis,
            String day,
            Source source,
            Optional<Passage> sentence,
            String place,
            boolean inForce) {}

    /** An article: its id, heading, outlet and day, and its address here. */
    public record Source(String id, String heading, String outlet, String day, String link) {}

    /** Where a claim entered the record, and the articles that carry it. */
    public record Origin(String outlet, String holder, List<Source> articles) {
        public Origin {
            articles = List.copyOf(articles);
        }
    }

    /** A status from some day on, and whose positions made it so. */
    public record Step(String day, String status, String because) {}

    /** A sentence that reports the event, with what was coded. */
    public record Report(
            Source source, Optional<Passage> sentence, String coded, String rule, String certainty, String place) {}

    /** A place on the globe, in degrees. */
    public record Point(String name, double latitude, double longitude) {

        private static final double WIDTH = 70;
        private static final double HEIGHT = 38;

        /** The part of the map to show, as SVG's viewBox; the map has a degree of longitude or latitude as its unit. */
        public String window() {
            double left = Math.max(-180, Math.min(180 - WIDTH, longitude - WIDTH / 2));
            double top = Math.max(-90, Math.min(90 - HEIGHT, -latitude - HEIGHT / 2));
            return String.format(Locale.ROOT, "%.2f %.2f %.0f %.0f", left, top, WIDTH, HEIGHT);
        }

        /** The coordinates in words: "40.7° N, 74.0° W". */
        public String words() {
            return String.format(
                    Locale.ROOT,
                    "%.1f° %s, %.1f° %s",
                    Math.abs(latitude),
                    latitude < 0 ? "S" : "N",
                    Math.abs(longitude),
                    longitude < 0 ? "W" : "E");
        }
    }

    /** Positions along a line of days. */
    public record Timeline(String first, String last, List<Dot> dots) {
        public Timeline {
            dots = List.copyOf(dots);
        }
    }

    /** A position on a timeline, 0 to 1000 from its first to its last day; row counts those of one day. */
    public record Dot(long at, int row, String stance, String words) {}
}
