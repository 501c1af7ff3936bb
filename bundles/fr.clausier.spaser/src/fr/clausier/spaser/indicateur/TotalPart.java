// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Reponse;

/** Turns the answers to one question into a measure, and bounds what the missing ones could change. */
record TotalPart(Cumul cumul, boolean enValeur) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    Mesure mesure(Indicateur indicateur, Grandeur grandeur, List<Contribution> contributions) {
        BigDecimal oui = somme(Reponse.OUI);
        BigDecimal dit = oui.add(somme(Reponse.NON));
        BigDecimal muet = somme(Reponse.NON_RENSEIGNE);
        int nbOui = nombre(Reponse.OUI);
        int nbNon = nombre(Reponse.NON);
        boolean part = grandeur.estPart();
        Quotient valeur = null;
        if (nbOui + nbNon > 0 && (!part || dit.signum() > 0)) {
            valeur = part ? pourcent(oui, dit) : Quotient.entier(oui);
        }
        return new Mesure(indicateur, grandeur, nbOui, nbNon, manques(), oui, part ? dit : BigDecimal.ONE, valeur,
                part ? partMinimale(oui, dit.add(muet)) : Quotient.entier(oui),
                part ? partMaximale(oui.add(muet), dit.add(muet)) : sommeMaximale(oui.add(muet)), contributions);
    }

    private int manques() {
        if (!enValeur) {
            return cumul.nombre(Reponse.NON_RENSEIGNE);
        }
        return cumul.chiffres(Reponse.NON_RENSEIGNE) + cumul.sansMontant(Reponse.NON_RENSEIGNE) + cumul.sansMontant(Reponse.OUI)
                + cumul.sansMontant(Reponse.NON);
    }

    /** A contract that does not count and whose amount is unknown can drown the others: then nothing but 0 is sure. */
    private Quotient partMinimale(BigDecimal oui, BigDecimal total) {
        boolean noyee = sansMontant(Reponse.NON);
        return noyee || total.signum() == 0 ? Quotient.entier(BigDecimal.ZERO) : pourcent(oui, total);
    }

    private Quotient partMaximale(BigDecimal oui, BigDecimal total) {
        boolean ouverte = sansMontant(Reponse.OUI);
        return ouverte || total.signum() == 0 ? Quotient.entier(CENT) : pourcent(oui, total);
    }

    private Quotient sommeMaximale(BigDecimal oui) {
        return sansMontant(Reponse.OUI) ? null : Quotient.entier(oui);
    }

    /** Whether an amount is missing among those that gave that answer, or that may yet give it. */
    private boolean sansMontant(Reponse reponse) {
        return enValeur && cumul.sansMontant(reponse) + cumul.sansMontant(Reponse.NON_RENSEIGNE) > 0;
    }

    private BigDecimal somme(Reponse reponse) {
        return enValeur ? cumul.montant(reponse) : BigDecimal.valueOf(cumul.nombre(reponse));
    }

    private int nombre(Reponse reponse) {
        return enValeur ? cumul.chiffres(reponse) : cumul.nombre(reponse);
    }

    private static Quotient pourcent(BigDecimal numerateur, BigDecimal denominateur) {
        return new Quotient(numerateur.multiply(CENT), denominateur);
    }
}
