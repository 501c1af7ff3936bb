// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

/** Something could not be read or written. The message is a French sentence: what, where, and what to do. */
public final class LectureImpossible extends Exception {

	private static final long serialVersionUID = 1L;

	public LectureImpossible(String message) {
		super(message);
	}
}
