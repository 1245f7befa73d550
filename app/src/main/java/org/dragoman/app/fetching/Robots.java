package org.dragoman.app.fetching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a host's robots.txt allows us (RFC 9309): the groups that name us, else those for all; of the rules that fit a path the longest
 * decides, and an allowing one where two are as long.
 *
 * @param rules of our group
 */
public record Robots(List<Rule> rules) {

    private static final int MOST_RULES = 2_000;

    /** A rule: a path, in which {@code *} stands for anything and a {@code $} at its end for the end. */
    public record Rule(String path, boolean allows) {}

    public Robots {
        rules = List.copyOf(rules);
    }

    /** A host without rules. */
    static Robots open() {
        return new Robots(List.of());
    }

    /** The rules of a robots.txt for an agent. */
    public static Robots of(String text, String agent) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> general = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean inRules = true;
        for (String line : text.lines().toList()) {
            String bare = line.replaceFirst("#.*", "").strip();
            int colon = bare.indexOf(':');
            if (colon < 0 || ours.size() + general.size() >= MOST_RULES) {
                continue;
            }
            String field = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (field.equals("user-agent")) {
                if (inRules) {
                    forUs = false;
                    forAll = false;
                    inRules = false;
                }
                forUs |= value.toLowerCase(Locale.ROOT).startsWith(agent);
                forAll |= value.equals("*");
                named |= forUs;
            } else if (field.equals("allow") || field.equals("disallow")) {
                inRules = true;
                if (!value.isEmpty()) {
                    Rule rule = new Rule(value, field.equals("allow"));
                    if (forUs) {
                        ours.add(rule);
                    } else if (forAll) {
                        general.add(rule);
                    }
                }
            }
        }
        return new Robots(named ? ours : general);
    }

    /** Whether a path with its query may be asked for. */
    public boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length >= longest && fits(rule.path(), path)) {
                allowed = length > longest ? rule.allows() : allowed || rule.allows();
                longest = length;
            }
        }
        return allowed;
    }

    /** Goes through rule and path together once, with a step back to the last star; no pattern can make it slow. */
    private static boolean fits(String rule, String path) {
        boolean whole = rule.endsWith("$");
        String wanted = whole ? rule.substring(0, rule.length() - 1) : rule + "*";
        int at = 0;
        int in = 0;
        int star = -1;
        int back = 0;
        while (in < path.length()) {
            if (at < wanted.length() && wanted.charAt(at) == '*') {
                star = at++;
                back = in;
            } else if (at < wanted.length() && wanted.charAt(at) == path.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++back;
            } else {
                return false;
            }
        }
        while (at < wanted.length() && wanted.charAt(at) == '*') {
            at++;
        }
        return at == wanted.length();
    }
}
