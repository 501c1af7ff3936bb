// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.DerogationCcag;

/** A departure from one article of the CCAG. */
public final class FaitsDerogationCcag implements Source {

    private final DerogationCcag derogation;

    FaitsDerogationCcag(DerogationCcag derogation) {
        this.derogation = derogation;
    }

    @Override
    public EObject source() {
        return derogation;
    }

    /** Article of the CCAG, as a number. */
    @Fait
    public String article() {
        String article = Phrases.groupe(derogation.getArticle());
        return article == null ? "non précisé" : article.replaceFirst("(?i)^(article|art\\.?)\\s*", "");
    }

    /** What applies instead. */
    @Fait(facultatif = true)
    public String texte() {
        return Phrases.groupe(derogation.getTexte());
    }
}
