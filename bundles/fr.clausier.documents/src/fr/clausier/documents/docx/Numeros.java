// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;

import org.docx4j.wml.Numbering;

import fr.clausier.documents.gabarit.Gabarit;

/** Gives each numbered list a numbering of its own, so that it starts at 1. */
final class Numeros {

    private final Numbering definitions;
    private final int abstrait;
    private long prochain;

    Numeros(Numbering definitions, Gabarit gabarit) {
        this.definitions = definitions;
        this.abstrait = gabarit.abstraitNumeros();
        this.prochain = definitions.getNum().stream().mapToLong(n -> n.getNumId().longValue()).max().orElse(0) + 1;
    }

    /** The identifier of a new numbering that restarts at 1. */
    int nouvelleListe() {
        Numbering.Num.LvlOverride.StartOverride depart = new Numbering.Num.LvlOverride.StartOverride();
        depart.setVal(BigInteger.ONE);
        Numbering.Num.LvlOverride reprise = new Numbering.Num.LvlOverride();
        reprise.setIlvl(BigInteger.ZERO);
        reprise.setStartOverride(depart);
        Numbering.Num.AbstractNumId modele = new Numbering.Num.AbstractNumId();
        modele.setVal(BigInteger.valueOf(abstrait));
        Numbering.Num numerotation = new Numbering.Num();
        numerotation.setNumId(BigInteger.valueOf(prochain));
        numerotation.setAbstractNumId(modele);
        numerotation.getLvlOverride().add(reprise);
        definitions.getNum().add(numerotation);
        return (int) prochain++;
    }
}
