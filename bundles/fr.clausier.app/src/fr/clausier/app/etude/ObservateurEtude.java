// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.etude;

/** A view that shows what follows from the text. Called on the user interface thread. */
public interface ObservateurEtude {

	/** Another text, or the same after a change. @param etude null when no purchase is being edited */
	void etude(EtudeEditeur etude);

	/** The caret has come to rest. @param ligne from 1 @param offset UTF-16 units, from 0 */
	void curseur(int ligne, int offset);
}
