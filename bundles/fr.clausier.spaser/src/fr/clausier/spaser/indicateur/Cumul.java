// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.indicateur;

import java.math.BigDecimal;
import java.util.Arrays;

import fr.clausier.spaser.portefeuille.Reponse;

/**
 * Running totals of one indicator: enough for each of its units, whatever the number of contracts. Not thread-safe.
 */
public final class Cumul {

    private final int[] nombre = new int[Reponse.values().length];
    private final int[] chiffres = new int[Reponse.values().length];
    private final int[] sansMontant = new int[Reponse.values().length];
    private final BigDecimal[] montant = new BigDecimal[Reponse.values().length];
    private BigDecimal numerateur = BigDecimal.ZERO;
    private BigDecimal denominateur = BigDecimal.ZERO;
    private int quantites;

    /** Nothing counted yet. */
    public Cumul() {
        Arrays.fill(montant, BigDecimal.ZERO);
    }

    /** Counts one more. */
    public void ajouter(Apport apport) {
        int rang = apport.reponse().ordinal();
        if (apport.denombre()) {
            nombre[rang]++;
        }
        if (apport.montant() == null) {
            sansMontant[rang]++;
        } else {
            chiffres[rang]++;
            montant[rang] = montant[rang].add(apport.montant());
        }
        if (apport.numerateur() != null) {
            quantites++;
            numerateur = numerateur.add(apport.numerateur());
            if (apport.denominateur() != null) {
                denominateur = denominateur.add(apport.denominateur());
            }
        }
    }

    /** Counts all that another one counted. */
    public void ajouter(Cumul autre) {
        for (int rang = 0; rang < nombre.length; rang++) {
            nombre[rang] += autre.nombre[rang];
            chiffres[rang] += autre.chiffres[rang];
            sansMontant[rang] += autre.sansMontant[rang];
            montant[rang] = montant[rang].add(autre.montant[rang]);
        }
        quantites += autre.quantites;
        numerateur = numerateur.add(autre.numerateur);
        denominateur = denominateur.add(autre.denominateur);
    }

    int nombre(Reponse reponse) {
        return nombre[reponse.ordinal()];
    }

    /** Those whose amount is stated. */
    int chiffres(Reponse reponse) {
        return chiffres[reponse.ordinal()];
    }

    int sansMontant(Reponse reponse) {
        return sansMontant[reponse.ordinal()];
    }

    BigDecimal montant(Reponse reponse) {
        return montant[reponse.ordinal()];
    }

    BigDecimal numerateur() {
        return numerateur;
    }

    BigDecimal denominateur() {
        return denominateur;
    }

    /** How many brought a quantity. */
    int quantites() {
        return quantites;
    }
}
