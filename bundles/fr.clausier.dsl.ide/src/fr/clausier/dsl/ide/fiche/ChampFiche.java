// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.fiche;

import java.util.List;

/**
 * One value of the form.
 *
 * @param cle        which one; stays the same while nothing is added before it
 * @param libelle    label
 * @param genre      what may be entered
 * @param valeur     what is written, as the form shows it; empty when nothing is
 * @param choix      values to choose from; none for a free entry
 * @param modifiable whether the form may change it; when not, the text says it in another way than the form could
 * @param ligne      line where it is written, or where its owner begins, from 1; 0 when unknown
 */
public record ChampFiche(String cle, String libelle, GenreChamp genre, String valeur, List<String> choix, boolean modifiable, int ligne) {

	public ChampFiche {
		choix = List.copyOf(choix);
	}
}
