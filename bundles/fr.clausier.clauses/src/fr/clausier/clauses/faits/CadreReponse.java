// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.Optional;

import fr.clausier.model.strategie.TypeCritere;

/** The document in which candidates answer to a criterion. */
enum CadreReponse {
    /** Technical value, delays and all that is neither social nor environmental. */
    TECHNIQUE,
    /** Social aspects. */
    SOCIAL,
    /** Environment. */
    ENVIRONNEMENTAL;

    /** The one for a kind of criterion; empty for prices and costs, which the financial documents give. */
    static Optional<CadreReponse> de(TypeCritere type) {
        return switch (type) {
            case PRIX, COUT -> Optional.empty();
            case SOCIAL -> Optional.of(SOCIAL);
            case ENVIRONNEMENT -> Optional.of(ENVIRONNEMENTAL);
            case TECHNIQUE, DELAI, AUTRE -> Optional.of(TECHNIQUE);
        };
    }
}
