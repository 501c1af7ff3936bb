// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;

/** Reads the purchases of a portfolio into contracts, and keeps the reason of those that cannot be counted. */
public final class LecteurPortefeuille {

    private final Collection<Organisme> acheteurs;
    private final Function<Realisation, Optional<Long>> heures;
    private final List<Contrat> attribues = new ArrayList<>();
    private final List<Realise> realises = new ArrayList<>();
    private final List<Contrat> contrats = new ArrayList<>();
    private final List<Ecarte> ecartes = new ArrayList<>();
    private final Map<String, Integer> cles = new HashMap<>();

    private LecteurPortefeuille(Collection<Organisme> acheteurs, Function<Realisation, Optional<Long>> heures) {
        this.acheteurs = acheteurs;
        this.heures = heures;
    }

    /**
     * Reads purchases.
     *
     * @param acheteurs buyers whose purchases count; empty for all
     */
    public static Portefeuille lire(Collection<Marche> marches, Collection<Organisme> acheteurs) {
        return lire(marches, acheteurs, r -> Optional.ofNullable(r.getHeures()).map(Integer::longValue));
    }

    /**
     * Reads purchases whose hours done may stand in a table beside them.
     *
     * @param heures the hours that a realisation types or whose table it names; empty when neither is there
     */
    public static Portefeuille lire(Collection<Marche> marches, Collection<Organisme> acheteurs, Function<Realisation, Optional<Long>> heures) {
        LecteurPortefeuille lecteur = new LecteurPortefeuille(acheteurs, heures);
        // Read what lots inherit: a clause common to all lots counts for each of them.
        marches.forEach(marche -> lecteur.ajouter(MarcheEffectif.de(marche).marche(), marche));
        return new Portefeuille(lecteur.contrats, lecteur.ecartes, lecteur.attribues, lecteur.realises);
    }

    private void ajouter(Marche marche, Marche ecrit) {
        if (marche.getAcheteur() == null) {
            ecarter(marche, Ecarte.Motif.SANS_ACHETEUR, "l'acheteur n'est pas indiqué");
            return;
        }
        Organisme acheteur = Organisme.de(marche.getAcheteur());
        if (!acheteurs.isEmpty() && acheteurs.stream().noneMatch(a -> achete(marche, acheteur, a))) {
            ecarter(marche, Ecarte.Motif.AUTRE_ACHETEUR, acheteur.nom() + " n'est pas engagé par le schéma");
        } else if (marche.getLancement() == null) {
            ecarter(marche, Ecarte.Motif.SANS_DATE, "la date de lancement n'est pas indiquée");
        } else if (marche.getSubsequent() != null) {
            ecarter(marche, Ecarte.Motif.SUBSEQUENT, "marché subséquent : son accord-cadre compte pour lui");
        } else if (Lots.de(marche).isEmpty()) {
            ecarter(marche, Ecarte.Motif.SANS_CONTRAT, "aucun lot ni aucun fait n'est décrit");
        } else {
            lireContrats(marche, acheteur, Lots.de(ecrit));
        }
    }

    private void lireContrats(Marche marche, Organisme acheteur, List<? extends Prestation> ecrites) {
        boolean premier = true;
        int rang = 0;
        for (Prestation prestation : Lots.de(marche)) {
            Contrat contrat = new Contrat(cle(marche, prestation), acheteur, Libelles.de(marche), numero(prestation),
                    Libelles.de(prestation), marche.getNature(), marche.getLancement(),
                    Montants.estimation(prestation).orElse(null), marche.getAccordCadre() != null, premier, alloti(marche),
                    LecteurEnvironnement.lire(prestation), LecteurSocial.lire(marche, prestation), Phase.PREVU,
                    LecteurAchat.lire(marche, prestation), FaitsAttribution.AUCUNE);
            contrats.add(contrat);
            // The table of hours is named from the file of the strategy: the copy that carries what lots inherit is in no file.
            Realisation faits = ecrites.get(rang++).getRealisation();
            if (faits != null) {
                LecteurRealisation.attribue(contrat, prestation).ifPresent(attribues::add);
                LecteurRealisation.realise(contrat, prestation, heures.apply(faits).map(BigDecimal::valueOf).orElse(null)).ifPresent(realises::add);
            }
            premier = false;
        }
    }

    /** Whether a buyer bound by the scheme buys, alone or in a grouping. */
    private static boolean achete(Marche marche, Organisme acheteur, Organisme engage) {
        return acheteur.estLeMeme(engage)
                || marche.getGroupement() != null && marche.getGroupement().getMembres().stream().map(Organisme::de).anyMatch(engage::estLeMeme);
    }

    private static Reponse alloti(Marche marche) {
        if (marche.getLots().size() > 1) {
            return Reponse.OUI;
        }
        return Lots.nonAlloti(marche) || marche.getLots().size() == 1 ? Reponse.NON : Reponse.NON_RENSEIGNE;
    }

    /** Two dossiers may use the same name: the second purchase gets a number after it. */
    private String cle(Marche marche, Prestation prestation) {
        String nom = marche.getName() == null ? Libelles.de(marche) : marche.getName();
        String cle = prestation instanceof Lot ? nom + "/" + numero(prestation) : nom;
        int fois = cles.merge(cle, 1, Integer::sum);
        return fois == 1 ? cle : cle + " (" + fois + ")";
    }

    private static String numero(Prestation prestation) {
        if (!(prestation instanceof Lot lot)) {
            return "";
        }
        return lot.getNumero() == null ? "?" : lot.getNumero().toString();
    }

    private void ecarter(Marche marche, Ecarte.Motif motif, String detail) {
        ecartes.add(new Ecarte(Libelles.de(marche), motif, detail));
    }
}
