/** From other people's files of people and places to the file of imported knowledge that coding asks. */
package org.dragoman.app.importing;
