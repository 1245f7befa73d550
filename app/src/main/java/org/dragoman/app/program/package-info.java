/** What every part of the program may need: its version, and failures with exit codes. */
package org.dragoman.app.program;
