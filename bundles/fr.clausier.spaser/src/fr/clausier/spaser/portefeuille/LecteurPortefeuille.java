// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.portefeuille;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/** Reads the purchases of a portfolio into contracts, and keeps the reason of those that cannot be counted. */
public final class LecteurPortefeuille {

    private final Collection<Organisme> acheteurs;
    private final List<Contrat> contrats = new ArrayList<>();
    private final List<Ecarte> ecartes = new ArrayList<>();
    private final Map<String, Integer> cles = new HashMap<>();

    private LecteurPortefeuille(Collection<Organisme> acheteurs) {
        this.acheteurs = acheteurs;
    }

    /**
     * Reads purchases.
     *
     * @param acheteurs buyers whose purchases count; empty for all
     */
    public static Portefeuille lire(Collection<Marche> marches, Collection<Organisme> acheteurs) {
        LecteurPortefeuille lecteur = new LecteurPortefeuille(acheteurs);
        // Read what lots inherit: a clause common to all lots counts for each of them.
        marches.forEach(marche -> lecteur.ajouter(MarcheEffectif.de(marche).marche()));
        return new Portefeuille(lecteur.contrats, lecteur.ecartes);
    }

    private void ajouter(Marche marche) {
        if (marche.getAcheteur() == null) {
            ecarter(marche, Ecarte.Motif.SANS_ACHETEUR, "l'acheteur n'est pas indiqué");
            return;
        }
        Organisme acheteur = Organisme.de(marche.getAcheteur());
        if (!acheteurs.isEmpty() && acheteurs.stream().noneMatch(acheteur::estLeMeme)) {
            ecarter(marche, Ecarte.Motif.AUTRE_ACHETEUR, acheteur.nom() + " n'est pas engagé par le schéma");
        } else if (marche.getLancement() == null) {
            ecarter(marche, Ecarte.Motif.SANS_DATE, "la date de lancement n'est pas indiquée");
        } else if (Lots.de(marche).isEmpty()) {
            ecarter(marche, Ecarte.Motif.SANS_CONTRAT, "aucun lot ni aucun fait n'est décrit");
        } else {
            lireContrats(marche, acheteur);
        }
    }

    private void lireContrats(Marche marche, Organisme acheteur) {
        boolean premier = true;
        for (Prestation prestation : Lots.de(marche)) {
            contrats.add(new Contrat(cle(marche, prestation), acheteur, Libelles.de(marche), numero(prestation),
                    Libelles.de(prestation), marche.getNature(), marche.getLancement(),
                    Montants.estimation(prestation).orElse(null), marche.getAccordCadre() != null, premier, alloti(marche),
                    LecteurEnvironnement.lire(prestation), LecteurSocial.lire(marche, prestation)));
            premier = false;
        }
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
