// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Enumeration;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.TypeEngagement;

/** One environmental commitment of one lot. */
public final class FaitsEngagement implements Source {

    private final EngagementEnvironnemental engagement;
    private final FaitsLot lot;

    FaitsEngagement(EngagementEnvironnemental engagement, FaitsLot lot) {
        this.engagement = engagement;
        this.lot = lot;
    }

    @Override
    public EObject source() {
        return engagement;
    }

    TypeEngagement typeEngagement() {
        return engagement.getType();
    }

    /** Code of its subject, as in the model. */
    @Fait
    public String type() {
        return engagement.getType().getName();
    }

    /** Subject, as a title. */
    @Fait
    public String titre() {
        return Libelles.de("engagements", engagement.getType(), "titre");
    }

    /** Subject, as a phrase: réemploi et réutilisation de produits… */
    @Fait
    public String objet() {
        return Libelles.de("engagements", engagement.getType(), "objet");
    }

    /** Lot it belongs to. */
    @Fait
    public FaitsLot lot() {
        return lot;
    }

    /** What the contractor does, in the buyer's words. */
    @Fait(facultatif = true)
    public String texte() {
        return Phrases.phrase(engagement.getTexte());
    }

    /** The same without its final mark, for a cell. */
    @Fait(facultatif = true)
    public String resume() {
        return Phrases.groupe(engagement.getTexte());
    }

    /** Target with its unit: 70 %, 5 % de la masse. */
    @Fait(facultatif = true)
    public String objectif() {
        if (engagement.getObjectif() == null) {
            return null;
        }
        String unite = Phrases.groupe(engagement.getUnite());
        return NombresFrancais.nombre(engagement.getObjectif())
                + (unite == null ? "" : NombresFrancais.INSECABLE + unite);
    }

    /** Proof. */
    @Fait(facultatif = true)
    public String preuve() {
        return Phrases.groupe(engagement.getPreuve());
    }

    /** How often it is checked. */
    @Fait(facultatif = true)
    public FaitsPeriodicite controle() {
        return FaitsPeriodicite.de(engagement.getControle());
    }

    /** Penalties. */
    @Fait
    public List<FaitsPenalite> penalites() {
        return FaitsPenalite.de(engagement.getPenalites());
    }

    /** Label asked for, always with its equivalents. */
    @Fait(facultatif = true)
    public String label() {
        FaitsLabel label = FaitsLabel.de(engagement.getLabel());
        return label == null ? null : label.texte();
    }

    /** A diagnosis of products, equipment, materials and waste exists. */
    @Fait
    public boolean diagnosticPemd() {
        return engagement.isDiagnosticPemd();
    }

    /** What two lots must share to be bound alike. */
    String signature() {
        return String.join("|", type(), String.valueOf(texte()), String.valueOf(objectif()), String.valueOf(preuve()),
                String.valueOf(engagement.getControle()), Enumeration.suite(penalites().stream()
                        .map(FaitsPenalite::texte).toList()), String.valueOf(label()), String.valueOf(diagnosticPemd()));
    }

    /** Penalties in one cell. */
    @Fait
    public String textePenalites() {
        return Enumeration.suite(penalites().stream().map(FaitsPenalite::texte).toList());
    }
}
