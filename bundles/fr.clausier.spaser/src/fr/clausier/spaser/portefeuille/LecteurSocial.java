// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.clausier.model.calcul.Facteur;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Ponderations;
import fr.clausier.model.calcul.VolumeHeures;
import fr.clausier.model.strategie.AlternativeInsertion;
import fr.clausier.model.strategie.ExemptionSociale;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.MotifExemptionSociale;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Reservation;
import fr.clausier.model.strategie.TypeCritere;

/** Reads the social facts of a contract whose lots carry what they inherit from the purchase. */
final class LecteurSocial {

    private LecteurSocial() {
    }

    static FaitsSociaux lire(Marche marche, Prestation contrat) {
        List<String> clauses = contrat.getClausesSociales().stream().map(c -> c.getType().getLiteral()).toList();
        Optional<VolumeHeures> volume = HeuresInsertion.de(contrat);
        // A reservation of the whole purchase holds for each of its lots.
        Reservation reservation = contrat.getReservation() != null ? contrat.getReservation() : marche.getReservation();
        return new FaitsSociaux(Reponse.de(volume.isPresent() || !clauses.isEmpty()), critere(Lots.criteresDe(contrat)),
                Reponse.de(reservation != null), reservation == null ? Set.of() : Set.copyOf(reservation.getTypes()),
                volume.map(v -> heures(v, contrat.getInsertion().getAlternative())).orElse(HeuresPrevues.AUCUNE), clauses, exemption(contrat));
    }

    private static Reponse critere(JeuCriteres jeu) {
        return jeu == null || jeu.getCriteres().isEmpty() ? Reponse.NON_RENSEIGNE
                : Reponse.de(Ponderations.porteSur(jeu, TypeCritere.SOCIAL));
    }

    /** Hours that the contractor may replace by something else are not due: no total may count on them. */
    private static HeuresPrevues heures(VolumeHeures volume, AlternativeInsertion alternative) {
        if (alternative != null) {
            return HeuresPrevues.nonCalculables("le titulaire peut leur préférer une autre action");
        }
        if (volume.calculable()) {
            return HeuresPrevues.calculees(volume.heures(), volume.detail().getLast());
        }
        return HeuresPrevues.nonCalculables("il manque " + volume.manquants().stream().map(Facteur::nom)
                .collect(Collectors.joining(", ")));
    }

    private static String exemption(Prestation contrat) {
        ExemptionSociale exemption = contrat.getExemptionSociale();
        if (exemption == null) {
            return "";
        }
        String libre = exemption.getMotifLibre();
        return exemption.getMotif() == MotifExemptionSociale.NON_PRECISE && libre != null && !libre.isBlank()
                ? libre.strip() : exemption.getMotif().getLiteral();
    }
}
