/** What the desk changes: it codes articles, keeps them, keeps decisions and corrections, and brings the events up to date. */
package org.dragoman.app.desk.work;
