// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.model.calcul.Considerations;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Restauration;

/** Reads what a contract says of the purchase itself. */
final class LecteurAchat {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private LecteurAchat() {
    }

    static FaitsAchat lire(Marche marche, Prestation contrat) {
        JeuCriteres jeu = Lots.criteresDe(contrat);
        boolean criteresEcrits = jeu != null && !jeu.getCriteres().isEmpty();
        Restauration restauration = contrat.getRestauration() == null ? marche.getRestauration() : contrat.getRestauration();
        return new FaitsAchat(marche.getService() == null ? "" : marche.getService().strip(), cpv(marche, contrat),
                Reponse.de(Considerations.labelExige(contrat)),
                criteresEcrits ? Reponse.de(Considerations.coutGlobal(contrat)) : Reponse.NON_RENSEIGNE,
                Reponse.de(marche.isInnovant()), Reponse.de(marche.isObjetInsertion()), Reponse.de(contrat.getExemptionSociale() != null),
                restauration == null ? null : restauration.getDurable(), restauration == null ? null : restauration.getBio(),
                restauration == null ? null : restauration.getViandesPoissons(), restauration != null,
                contrat.getDelaiMois() == null ? marche.getDureeMois() : contrat.getDelaiMois(), travail(marche, contrat),
                contrat.getMetier() == null ? "" : contrat.getMetier().strip(), membres(marche));
    }

    private static BigDecimal travail(Marche marche, Prestation contrat) {
        BigDecimal montant = Montants.estimation(contrat).orElse(null);
        BigDecimal part = contrat.getPartMainOeuvre() == null ? marche.getPartMainOeuvre() : contrat.getPartMainOeuvre();
        BigDecimal cout = contrat.getCoutHoraire() == null ? marche.getCoutHoraire() : contrat.getCoutHoraire();
        return montant == null || part == null || cout == null || cout.signum() <= 0 ? null
                : montant.multiply(part).divide(CENT).divide(cout, 0, RoundingMode.DOWN);
    }

    private static String cpv(Marche marche, Prestation contrat) {
        List<String> codes = contrat.getCpv().isEmpty() ? marche.getCpv() : contrat.getCpv();
        return codes.isEmpty() || codes.getFirst() == null ? "" : codes.getFirst().replaceAll("-.*|\\D", "");
    }

    /** The buyers of a grouping, the one that runs it left out when it is the buyer of the purchase. */
    private static List<Organisme> membres(Marche marche) {
        List<Organisme> membres = new ArrayList<>();
        if (marche.getGroupement() != null && marche.getAcheteur() != null) {
            Organisme acheteur = Organisme.de(marche.getAcheteur());
            marche.getGroupement().getMembres().stream().map(Organisme::de).filter(o -> !o.estLeMeme(acheteur)).forEach(membres::add);
        }
        return membres;
    }
}
