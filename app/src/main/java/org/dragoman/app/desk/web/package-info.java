/** The desk over HTTP: pages, the API, exports, and the checks that every request passes. */
package org.dragoman.app.desk.web;
