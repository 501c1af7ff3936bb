// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Seuil;
import fr.clausier.law.Seuils;
import fr.clausier.law.Severite;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Politique;

/** What belongs to this issue of the documents rather than to the purchase: date, findings, thresholds, clauses used. */
public final class FaitsEdition {

    private final Marche marche;
    private final LocalDate date;
    private final LocalDate droit;
    private final List<Constat> constats;
    private final List<ClauseProduite> clauses;
    private final Reperage reperage;
    private final List<Politique> politiques;
    /** Worked out once, and only by the document that prints it. */
    private List<FaitsObligation> obligations;

    /**
     * @param marche   purchase
     * @param date     day of issue
     * @param droit    day that fixes the law
     * @param constats findings of the rules
     * @param clauses  clauses that went into the documents made so far
     * @param reperage where an object of the strategy is written
     * @param politiques policies of the folder, which may set rules aside
     */
    public FaitsEdition(Marche marche, LocalDate date, LocalDate droit, List<Constat> constats,
            List<ClauseProduite> clauses, Reperage reperage, List<Politique> politiques) {
        this.marche = marche;
        this.date = date;
        this.droit = droit;
        this.constats = List.copyOf(constats);
        this.clauses = List.copyOf(clauses);
        this.reperage = reperage;
        this.politiques = List.copyOf(politiques);
    }

    /** Day of issue. */
    @Fait
    public LocalDate date() {
        return date;
    }

    /** Day that fixes the law: the launch, unless another was asked for. */
    @Fait
    public LocalDate droit() {
        return droit;
    }

    /** Whether the law applied is not that of a launch date written in the strategy. */
    @Fait
    public boolean droitSuppose() {
        return !droit.equals(marche.getLancement());
    }

    /** Whether the consultation may still be prepared on the day of issue: that day is not past its launch. */
    @Fait
    public boolean avantLancement() {
        return marche.getLancement() == null || !date.isAfter(marche.getLancement());
    }

    /** Findings to look at: errors, then warnings. */
    @Fait
    public List<FaitsConstat> alertes() {
        return constats.stream().filter(c -> c.derogation() == null && c.severite() != Severite.CONSEIL)
                .sorted((a, b) -> a.severite().compareTo(b.severite())).map(this::constat).toList();
    }

    /** Advice. */
    @Fait
    public List<FaitsConstat> conseils() {
        return constats.stream().filter(c -> c.derogation() == null && c.severite() == Severite.CONSEIL)
                .map(this::constat).toList();
    }

    /** Findings whose gravity the buyer's policy changed, each rule once. */
    @Fait
    public List<FaitsConstat> reglages() {
        Map<String, FaitsConstat> reglages = new LinkedHashMap<>();
        constats.stream().filter(c -> c.reglage() != null).forEach(c -> reglages.putIfAbsent(c.id(), constat(c)));
        return List.copyOf(reglages.values());
    }

    /** Rules that the buyer's policy sets aside. */
    @Fait
    public List<FaitsRegleIgnoree> ignorees() {
        return FaitsRegleIgnoree.de(politiques, marche.getAcheteur());
    }

    /** What the code asks of each lot, and how far it is met: all rules are asked again, those set aside by a policy too. */
    @Fait
    public List<FaitsObligation> obligations() {
        if (obligations == null) {
            List<Constat> tous = MoteurRegles.standard().verifier(marche, List.of(), List.of(), droit);
            obligations = FaitsObligation.de(new FaitsMarche(marche, droit), tous);
        }
        return obligations;
    }

    /** Obligations that somebody must act on before publication. */
    @Fait
    public List<FaitsObligation> obligationsATraiter() {
        return obligations().stream().filter(FaitsObligation::aTraiter).toList();
    }

    /** Thresholds in force on the day that fixes the law, those that concern this purchase. */
    @Fait
    public List<FaitsSeuil> seuils() {
        List<FaitsSeuil> seuils = new ArrayList<>();
        for (String cle : Libelles.valeurs("seuils")) {
            seuil(cle).ifPresent(s -> seuils.add(new FaitsSeuil(Libelles.facultatif("seuils", cle, "libelle"), s)));
        }
        return seuils;
    }

    /** Clauses used. */
    @Fait
    public List<ClauseProduite> clauses() {
        return clauses;
    }

    /** Clauses used that ask for a check. */
    @Fait
    public List<ClauseProduite> vigilances() {
        return clauses.stream().filter(c -> c.vigilance() != null).toList();
    }

    private Optional<Seuil> seuil(String cle) {
        Seuils seuils = Seuils.standard();
        if (cle.equals("europeen")) {
            // The row whose value the law engine applies: it knows the kind of buyer.
            UnaryOperator<String> prefixe = s -> "europeen_" + s;
            return seuils.europeen(marche, droit()).flatMap(valeur -> List.of("travaux", "FS_etat", "FS_collectivite",
                    "FS_entite_adj").stream().map(prefixe).flatMap(k -> seuils.seuil(k, droit()).stream())
                    .filter(s -> s.valeur().compareTo(valeur) == 0).findFirst());
        }
        if (cle.equals("dispense")) {
            return marche.getNature() == NatureMarche.NON_PRECISE ? Optional.empty()
                    : seuils.seuil(marche.getNature() == NatureMarche.TRAVAUX ? "dispense_travaux" : "dispense_FS",
                            droit());
        }
        return seuils.seuil(cle, droit());
    }

    private FaitsConstat constat(Constat constat) {
        return new FaitsConstat(constat, lieu(constat.cible()));
    }

    private String lieu(EObject cible) {
        String contrat = "Marché";
        for (EObject objet = cible; objet != null; objet = objet.eContainer()) {
            if (objet instanceof Lot lot) {
                contrat = Lots.libelle(lot);
                break;
            }
        }
        Reperage.Position position = cible == null ? Reperage.Position.INCONNUE : reperage.reperer(cible);
        String debut = contrat.substring(0, 1).toUpperCase(Locale.FRENCH) + contrat.substring(1);
        return position.ligne() == 0 ? debut : debut + " (" + position.fichier() + ", ligne " + position.ligne() + ")";
    }
}
