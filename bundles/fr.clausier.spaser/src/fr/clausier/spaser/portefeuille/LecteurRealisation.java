// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.clausier.model.strategie.Beneficiaires;
import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.ModificationContrat;
import fr.clausier.model.strategie.PartBeneficiaires;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;
import fr.clausier.model.strategie.Resultat;
import fr.clausier.model.strategie.TypeResultat;

/** Reads what a strategy says once its contract is awarded. */
final class LecteurRealisation {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private LecteurRealisation() {
    }

    /** The contract as awarded; empty while no day of notification is stated. */
    static Optional<Contrat> attribue(Contrat prevu, Prestation prestation) {
        Realisation faits = prestation.getRealisation();
        if (faits == null || faits.getNotifieLe() == null) {
            return Optional.empty();
        }
        return Optional.of(prevu.attribue(faits.getNotifieLe(), new FaitsAttribution(faits.getMontantNotifie(),
                actuel(faits), Set.copyOf(faits.getCategories()),
                faits.getOffresRecues(), Reponse.de(faits.isInfructueux()))));
    }

    /** As typed, else that of the last change that states one, else the initial one. */
    private static BigDecimal actuel(Realisation faits) {
        if (faits.getMontantActuel() != null) {
            return faits.getMontantActuel();
        }
        return faits.getModifications().stream().filter(m -> m.getMontant() != null)
                .max(Comparator.comparing(ModificationContrat::getNotifieeLe, Comparator.nullsFirst(Comparator.naturalOrder()))).map(ModificationContrat::getMontant)
                .orElse(faits.getMontantNotifie());
    }

    /**
     * What was done and paid, in the year up to which it is counted, else in that of notification.
     *
     * @param heures hours done, typed or read from the table that the strategy names; null when neither is there
     */
    static Optional<Realise> realise(Contrat prevu, Prestation prestation, BigDecimal heures) {
        Realisation faits = prestation.getRealisation();
        LocalDate jour = faits == null ? null : faits.getHeuresAu() == null ? faits.getNotifieLe() : faits.getHeuresAu();
        if (jour == null || vide(faits, heures)) {
            return Optional.empty();
        }
        Map<TypeResultat, BigDecimal> resultats = new EnumMap<>(TypeResultat.class);
        for (Resultat resultat : faits.getResultats()) {
            if (resultat.getValeur() != null) {
                resultats.merge(resultat.getNature(), resultat.getValeur(), BigDecimal::add);
            }
        }
        HeuresPrevues dues = prevu.social().heures();
        BigDecimal montant = faits.getMontantNotifie();
        BigDecimal avance = faits.getAvanceVersee() == null || montant == null ? null
                : montant.multiply(faits.getAvanceVersee()).divide(CENT, 2, RoundingMode.HALF_UP);
        return Optional.of(new Realise(prevu.cle(), prevu.designation(), prevu.acheteur(), prevu.achat().service(), prevu.nature(), prevu.achat().cpv(), jour.getYear(), heures,
                heures == null || dues.etat() != HeuresPrevues.Etat.CALCULEES ? null : BigDecimal.valueOf(dues.heures()),
                publics(faits.getBeneficiaires()), faits.getMontantPaye(), avance, faits.getPenalites(), resultats,
                "stratégie « " + prevu.marche() + " »"));
    }

    private static boolean vide(Realisation faits, BigDecimal heures) {
        return heures == null && faits.getBeneficiaires() == null && faits.getMontantPaye() == null && faits.getAvanceVersee() == null
                && faits.getPenalites() == null && faits.getResultats().isEmpty();
    }

    private static Publics publics(Beneficiaires beneficiaires) {
        if (beneficiaires == null || beneficiaires.getTotal() == null) {
            return null;
        }
        Map<CategorieBeneficiaire, Integer> parts = new EnumMap<>(CategorieBeneficiaire.class);
        for (PartBeneficiaires part : beneficiaires.getParts()) {
            if (part.getNombre() != null) {
                parts.merge(part.getCategorie(), part.getNombre(), Integer::sum);
            }
        }
        return new Publics(beneficiaires.getTotal(), parts, Map.of());
    }
}
