// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.spaser.portefeuille.Reponse;

/** Adds up the answers to one question, and bounds what the missing ones could change. */
record TotalPart(boolean enValeur, List<Contribution> contributions) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    Mesure mesure(Indicateur indicateur, Grandeur grandeur) {
        BigDecimal oui = somme(c -> !c.incomplete() && c.reponse() == Reponse.OUI);
        BigDecimal non = somme(c -> !c.incomplete() && c.reponse() == Reponse.NON);
        BigDecimal dit = oui.add(non);
        BigDecimal muet = somme(c -> c.reponse() == Reponse.NON_RENSEIGNE);
        int nbOui = nombre(c -> !c.incomplete() && c.reponse() == Reponse.OUI);
        int nbNon = nombre(c -> !c.incomplete() && c.reponse() == Reponse.NON);
        int manques = nombre(Contribution::incomplete);
        boolean part = grandeur.estPart();
        Quotient valeur = null;
        if (nbOui + nbNon > 0 && (!part || dit.signum() > 0)) {
            valeur = part ? pourcent(oui, dit) : Quotient.entier(oui);
        }
        BigDecimal denominateur = part ? dit : BigDecimal.ONE;
        return new Mesure(indicateur, grandeur, nbOui, nbNon, manques, oui, denominateur, valeur,
                part ? partMinimale(oui, dit.add(muet)) : Quotient.entier(oui),
                part ? partMaximale(oui.add(muet), dit.add(muet)) : sommeMaximale(oui.add(muet)), contributions);
    }

    /** A contract that does not count and whose amount is unknown can drown the others: then nothing but 0 is sure. */
    private Quotient partMinimale(BigDecimal oui, BigDecimal total) {
        boolean noyee = sansMontant(c -> c.reponse() != Reponse.OUI);
        return noyee || total.signum() == 0 ? Quotient.entier(BigDecimal.ZERO) : pourcent(oui, total);
    }

    private Quotient partMaximale(BigDecimal oui, BigDecimal total) {
        boolean ouverte = sansMontant(c -> c.reponse() != Reponse.NON);
        return ouverte || total.signum() == 0 ? Quotient.entier(CENT) : pourcent(oui, total);
    }

    private Quotient sommeMaximale(BigDecimal oui) {
        return sansMontant(c -> c.reponse() != Reponse.NON) ? null : Quotient.entier(oui);
    }

    private boolean sansMontant(Predicate<Contribution> filtre) {
        return enValeur && contributions.stream().filter(filtre).anyMatch(c -> c.contrat().montant() == null);
    }

    private BigDecimal somme(Predicate<Contribution> filtre) {
        return contributions.stream().filter(filtre)
                .map(c -> enValeur ? c.contrat().montant() : BigDecimal.ONE)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int nombre(Predicate<Contribution> filtre) {
        return (int) contributions.stream().filter(filtre).count();
    }

    private static Quotient pourcent(BigDecimal numerateur, BigDecimal denominateur) {
        return new Quotient(numerateur.multiply(CENT), denominateur);
    }
}
