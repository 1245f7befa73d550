/** Who may ask the desk for what: hosts and origins, forged forms, logins. Knows nothing of pages. */
package org.dragoman.app.desk.guard;
