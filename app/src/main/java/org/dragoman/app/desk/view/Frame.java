package org.dragoman.app.desk.view;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param section the part of the desk that it belongs to, for the navigation
 * @param formToken what forms carry to show that they are ours
 * @param canAdd whether articles can be added
 * @param canChange whether decisions can be made
 * @param loggedIn whether there is a session that can be ended
 * @param author the name under which decisions are kept
 * @param stale whether the events do not yet rest on all articles
 */
public record Frame(
        String title,
        String section,
        String formToken,
        boolean canAdd,
        boolean canChange,
        boolean loggedIn,
        String author,
        boolean stale) {

    /** A frame for pages that ask for nothing. */
    public static Frame bare(String title) {
        return new Frame(title, "", "", false, false, false, "", false);
    }
}
