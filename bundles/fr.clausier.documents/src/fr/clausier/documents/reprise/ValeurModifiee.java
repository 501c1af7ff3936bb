// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import fr.clausier.clauses.document.Lien.Valeur.Genre;

/**
 * A figure of the strategy that somebody changed in its control.
 *
 * @param cle       name of the figure
 * @param genre     kind
 * @param avant     as it was printed
 * @param avantBrut as the strategy said it, without unit
 * @param apres     as it is written now
 * @param apresBrut the same without unit, empty when it cannot be read as a figure
 */
public record ValeurModifiee(String cle, Genre genre, String avant, String avantBrut, String apres, String apresBrut) {
}
