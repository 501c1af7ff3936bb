// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import fr.clausier.exchange.decp.ContratDecp;

/** Writes contracts as XML of the schema 2.0.2; what is not filled in is left out, never replaced. */
public final class EcritureXml implements Plume {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<marches>\n");
    private int retrait = 1;

    private EcritureXml() {
    }

    /** The file, in UTF-8. */
    public static byte[] ecrire(List<ContratDecp> contrats) {
        EcritureXml plume = new EcritureXml();
        Recit recit = new Recit(plume);
        recit.marches(contrats);
        recit.concessions(contrats);
        return plume.xml.append("</marches>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void liste(String nom, Runnable elements) {
        // The list of contracts is the root itself.
        if (retrait == 1) {
            elements.run();
        } else {
            objet(nom, elements);
        }
    }

    @Override
    public void contrat(String nom, Runnable champs) {
        objet(nom, champs);
    }

    @Override
    public void objet(String nom, Runnable champs) {
        marge().append('<').append(nom).append(">\n");
        retrait++;
        champs.run();
        retrait--;
        marge().append("</").append(nom).append(">\n");
    }

    @Override
    public void valeurs(String nom, String element, List<String> valeurs) {
        objet(nom, () -> valeurs.forEach(v -> texte(element, v)));
    }

    @Override
    public void texte(String nom, String valeur) {
        if (valeur != null) {
            marge().append('<').append(nom).append('>');
            valeur.codePoints().forEach(this::caractere);
            xml.append("</").append(nom).append(">\n");
        }
    }

    /** What XML forbids even escaped is left out. */
    private void caractere(int c) {
        switch (c) {
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '&' -> xml.append("&amp;");
            case '\r' -> xml.append("&#13;");
            default -> {
                if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000) || c == '\n' || c == '\t') {
                    xml.appendCodePoint(c);
                }
            }
        }
    }

    @Override
    public void nombre(String nom, BigDecimal valeur) {
        texte(nom, valeur == null ? null : valeur.toPlainString());
    }

    @Override
    public void entier(String nom, Integer valeur) {
        texte(nom, valeur == null ? null : valeur.toString());
    }

    @Override
    public void reponse(String nom, Boolean valeur) {
        texte(nom, valeur == null ? null : valeur.toString());
    }

    @Override
    public void date(String nom, LocalDate valeur) {
        texte(nom, valeur == null ? null : valeur.toString());
    }

    @Override
    public String modificationActe() {
        return "modificationActesSousTraitance";
    }

    private StringBuilder marge() {
        return xml.append("  ".repeat(retrait));
    }
}
