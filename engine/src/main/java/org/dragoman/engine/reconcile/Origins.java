package org.dragoman.engine.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The origins of an event and how many of them are independent (RECORD.md, rule 8).
 *
 * @param list the origins; those that must be the same are one
 * @param atLeast classes that are left after joining what may be the same
 * @param atMost classes that are left after joining what must be the same
 */
public record Origins(List<Origin> list, int atLeast, int atMost) {

    /** No origin. */
    static final Origins NONE = new Origins(List.of(), 0, 0);

    public Origins {
        list = List.copyOf(list);
    }

    private record Claim(OriginSource source, String article) {}

    /** The origins of the claims that the given positions make, in their order. */
    static Origins of(List<Position> positions) {
        List<Claim> claims = new ArrayList<>();
        for (Position position : positions) {
            position.source().ifPresent(source -> claims.add(new Claim(source, position.article())));
        }
        List<List<Claim>> classes = classes(claims);
        return new Origins(classes.stream().map(Origins::origin).toList(), atLeast(classes), classes.size());
    }

    /** Sourced claims first, so that an outlet's unsourced word joins what it is sourced with elsewhere. */
    private static List<List<Claim>> classes(List<Claim> claims) {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparing(claim -> precision(claim.source())));
        List<List<Claim>> classes = new ArrayList<>();
        for (Claim claim : ordered) {
            Optional<List<Claim>> same = classes.stream()
                    .filter(members ->
                            members.stream().allMatch(member -> member.source().mustBe(claim.source())))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(claim);
            } else {
                classes.add(new ArrayList<>(List.of(claim)));
            }
        }
        return classes;
    }

    private static int precision(OriginSource source) {
        if (source.unsourced()) {
            return 2;
        }
        return source.country().isEmpty() && source.publicKey().isEmpty() ? 1 : 0;
    }

    private static Origin origin(List<Claim> claims) {
        OriginSource first = claims.get(0).source();
        TreeSet<String> articles = new TreeSet<>();
        claims.forEach(claim -> articles.add(claim.article()));
        return new Origin(first.outlet(), first.holder(), List.copyOf(articles));
    }

    /** Classes in which any two may be the same, filled greedily from the most precise source on. */
    private static int atLeast(List<List<Claim>> classes) {
        List<List<OriginSource>> joined = new ArrayList<>();
        for (List<Claim> claims : classes) {
            OriginSource source = claims.get(0).source();
            Optional<List<OriginSource>> same = joined.stream()
                    .filter(members -> members.stream().allMatch(source::mayBe))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(source);
            } else {
                joined.add(new ArrayList<>(List.of(source)));
            }
        }
        return joined.size();
    }
}
