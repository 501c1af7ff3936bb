// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import fr.clausier.documents.reprise.PartieOrigines;

/**
 * What cells that people fill in accept, and what is said to them.
 *
 * @param zone      address of the cells
 * @param genre     what is asked, a word of the format: date, textLength, list, decimal
 * @param operateur how the bounds are meant, a word of the format; empty for a list
 * @param premiere  first bound, or address of the list
 * @param seconde   second bound, empty without
 * @param titre     title of the messages
 * @param message   what to write
 * @param invite    whether the message is shown before anything is written, and not only after a mistake
 */
record Saisie(String zone, String genre, String operateur, String premiere, String seconde, String titre, String message, boolean invite) {

    /** A date from 2020 to 2060. */
    static Saisie date(String zone, String titre, String message, boolean invite) {
        return new Saisie(zone, "date", "between", "DATE(2020,1,1)", "DATE(2060,12,31)", titre, message, invite);
    }

    /** One of the values at an address. */
    static Saisie liste(String zone, String plage, String titre, String message) {
        return new Saisie(zone, "list", "", plage, "", titre, message, true);
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<dataValidation type=\"").append(genre).append('"');
        xml.append(operateur.isEmpty() ? "" : " operator=\"" + operateur + "\"").append(" allowBlank=\"1\"").append(invite ? " showInputMessage=\"1\"" : "").append(" showErrorMessage=\"1\"");
        attribut(xml, "errorTitle", titre);
        attribut(xml, "error", message);
        if (invite) {
            attribut(xml, "promptTitle", titre);
            attribut(xml, "prompt", message);
        }
        return xml.append(" sqref=\"").append(zone).append("\"><formula1>").append(PartieOrigines.echapper(premiere)).append("</formula1>")
                .append(seconde.isEmpty() ? "" : "<formula2>" + PartieOrigines.echapper(seconde) + "</formula2>").append("</dataValidation>").toString();
    }

    private static void attribut(StringBuilder xml, String nom, String valeur) {
        xml.append(' ').append(nom).append("=\"").append(PartieOrigines.echapper(valeur)).append('"');
    }
}
