// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.ClauseSociale;

/** A social condition other than insertion hours, of one lot. */
public final class FaitsClauseSociale implements Source {

    private final ClauseSociale clause;
    private final FaitsLot lot;

    FaitsClauseSociale(ClauseSociale clause, FaitsLot lot) {
        this.clause = clause;
        this.lot = lot;
    }

    @Override
    public EObject source() {
        return clause;
    }

    /** Code of its subject, as in the model. */
    @Fait
    public String type() {
        return clause.getType().getName();
    }

    /** Subject, as a title. */
    @Fait
    public String titre() {
        return Libelles.de("clausesSociales", clause.getType(), "titre");
    }

    /** What the subject asks, as the verb phrase that follows "le titulaire". */
    @Fait
    public String objet() {
        return Libelles.de("clausesSociales", clause.getType(), "objet");
    }

    /** Lot it belongs to. */
    @Fait
    public FaitsLot lot() {
        return lot;
    }

    /** What the contractor does, in the buyer's words. */
    @Fait(facultatif = true)
    public String texte() {
        return Phrases.phrase(clause.getTexte());
    }

    /** Proof. */
    @Fait(facultatif = true)
    public String preuve() {
        return Phrases.groupe(clause.getPreuve());
    }

    /** How often it is checked. */
    @Fait(facultatif = true)
    public FaitsPeriodicite controle() {
        return FaitsPeriodicite.de(clause.getControle());
    }

    /** Penalties. */
    @Fait
    public List<FaitsPenalite> penalites() {
        return FaitsPenalite.de(clause.getPenalites());
    }

    /** What two lots must share to be bound alike. */
    String signature() {
        return String.join("|", type(), String.valueOf(texte()), String.valueOf(preuve()),
                String.valueOf(clause.getControle()),
                Enumeration.suite(penalites().stream().map(FaitsPenalite::texte).toList()));
    }

    /** The condition without its final mark, for a list. */
    @Fait(facultatif = true)
    public String resume() {
        return Phrases.groupe(clause.getTexte());
    }
}
