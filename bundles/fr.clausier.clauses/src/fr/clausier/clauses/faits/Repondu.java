// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import fr.clausier.clauses.gabarit.Fait;

/** What candidates answer in one frame of response or another: a sub-criterion, a criterion, a set of them, the whole of a purchase. */
public interface Repondu {

    /** Whether it, or a part of it, is answered in that frame. */
    boolean repondu(CadreReponse cadre);

    /** Answered in the technical frame, itself or by a part of it. */
    @Fait
    default boolean cadreTechnique() {
        return repondu(CadreReponse.TECHNIQUE);
    }

    /** Answered in the social frame. */
    @Fait
    default boolean cadreSocial() {
        return repondu(CadreReponse.SOCIAL);
    }

    /** Answered in the environmental frame. */
    @Fait
    default boolean cadreEnvironnemental() {
        return repondu(CadreReponse.ENVIRONNEMENTAL);
    }
}
