// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.evaluation.Reste;
import fr.clausier.spaser.indicateur.Apport;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.portefeuille.Reponse;
import fr.clausier.spaser.suivi.StatutSuivi;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.SuiviObjectif;

/** Ranks the drafts of the year by how much they could still bring to the objectives that are not met. */
public final class Conseils {

    private static final Set<Indicateur> HEURES = EnumSet.of(Indicateur.HEURES_INSERTION, Indicateur.ETP_INSERTION);

    private final List<Contrat> projets;
    private final Optional<BigDecimal> tauxUsuel;

    private Conseils(Suivi suivi) {
        Set<String> attribues = new HashSet<>();
        suivi.contrats().stream().filter(c -> c.phase() == Phase.CONTRACTUALISE).forEach(c -> attribues.add(c.cle()));
        projets = suivi.contrats().stream().filter(c -> c.phase() == Phase.PREVU && !attribues.contains(c.cle())).toList();
        tauxUsuel = Faisabilite.tauxUsuel(projets);
    }

    /** All advice, that which covers most of what is still to be done first. */
    public static List<Conseil> de(Suivi suivi) {
        Conseils conseils = new Conseils(suivi);
        List<Conseil> tous = new ArrayList<>();
        for (SuiviObjectif objectif : suivi.objectifs()) {
            if (objectif.cible() != null && objectif.statut() != StatutSuivi.ATTEINT && objectif.comparateur() != Comparateur.AU_PLUS) {
                tous.addAll(conseils.pour(objectif));
            }
        }
        // One change may serve several objectives: it is said once, with all of them.
        Map<List<String>, Conseil> fondus = new LinkedHashMap<>();
        tous.stream().sorted(Comparator.comparing(Conseil::part).reversed()).forEach(c -> fondus.merge(List.of(c.contrat().cle(), c.changement(), c.enonce()), c, Conseil::avec));
        return fondus.values().stream().sorted(Comparator.comparing(Conseil::part).reversed()).toList();
    }

    private List<Conseil> pour(SuiviObjectif objectif) {
        Indicateur indicateur = objectif.mesures().indicateur();
        List<Conseil> conseils = new ArrayList<>();
        for (Contrat projet : projets) {
            Optional<Changement> changement = Changement.pour(indicateur, projet);
            Apport apport = CatalogueIndicateurs.de(indicateur).phases().contains(Phase.PREVU) ? CatalogueIndicateurs.de(indicateur).apport(projet) : null;
            boolean augmentable = HEURES.contains(indicateur) && projet.social().heures().etat() == HeuresPrevues.Etat.CALCULEES;
            boolean compteDeja = !augmentable && (apport == null || apport.reponse() == Reponse.OUI || !apport.denombre() && !objectif.mesures().grandeur().enValeur());
            if (changement.isEmpty() || compteDeja) {
                continue;
            }
            if (augmentable) {
                plus(objectif, projet).ifPresent(conseils::add);
            } else {
                conseils.add(HEURES.contains(indicateur) ? heures(objectif, projet, changement.get()) : compte(objectif, projet, changement.get()));
            }
        }
        return conseils;
    }

    /** A contract, or its amount, would count. */
    private static Conseil compte(SuiviObjectif objectif, Contrat projet, Changement changement) {
        BigDecimal gain = objectif.mesures().grandeur().enValeur() ? projet.montant() : BigDecimal.ONE;
        return new Conseil(List.of(objectif), projet, changement.phrase(), changement.enonce(), gain, part(objectif, gain), changement.faisabilite());
    }

    /** Hours at the usual rate of the buyer's own clauses; no rate is made up. */
    private Conseil heures(SuiviObjectif objectif, Contrat projet, Changement changement) {
        if (projet.social().heures().etat() == HeuresPrevues.Etat.NON_CALCULABLES) {
            return new Conseil(List.of(objectif), projet, "Compléter la clause d'insertion : " + projet.social().heures().explication() + ".", "", null, BigDecimal.ZERO,
                    "Sans ces faits, les heures de ce marché ne comptent pas.");
        }
        BigDecimal heures = tauxUsuel.flatMap(t -> Faisabilite.heures(projet, t)).orElse(null);
        String enonce = heures == null ? "" : "insertion " + heures.toPlainString() + " heures";
        return new Conseil(List.of(objectif), projet, changement.phrase(), enonce, heures, part(objectif, heures), Faisabilite.phrase(projet, heures, tauxUsuel));
    }

    /** More hours where a clause asks for less than the buyer's other clauses do. */
    private Optional<Conseil> plus(SuiviObjectif objectif, Contrat projet) {
        BigDecimal actuelles = BigDecimal.valueOf(projet.social().heures().heures());
        return tauxUsuel.flatMap(t -> Faisabilite.heures(projet, t)).filter(h -> h.compareTo(actuelles) > 0)
                .map(h -> new Conseil(List.of(objectif), projet, "Porter la clause d'insertion de " + NombresFrancais.heures(actuelles.longValue()) + " à " + NombresFrancais.heures(h.longValue()) + ".",
                        "insertion " + h.toPlainString() + " heures", h.subtract(actuelles), part(objectif, h.subtract(actuelles)), Faisabilite.phrase(projet, h, tauxUsuel)));
    }

    private static BigDecimal part(SuiviObjectif objectif, BigDecimal gain) {
        BigDecimal reste = objectif.reste().map(r -> r.quantite()).orElse(null);
        if (gain == null || reste == null || reste.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        boolean etp = objectif.reste().get().unite() == Reste.Unite.ETP;
        BigDecimal dansLUnite = etp ? gain.divide(Faisabilite.HEURES_PAR_AN, 4, RoundingMode.HALF_UP) : gain;
        return dansLUnite.divide(reste, 4, RoundingMode.HALF_UP).min(BigDecimal.ONE);
    }
}
