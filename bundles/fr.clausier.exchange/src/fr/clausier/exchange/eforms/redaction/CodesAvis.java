// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.clausier.law.nomenclature.CodeEforms;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.TypeAcheteur;

/** Words of the strategy as codes of the notices, and back. */
public final class CodesAvis {

    private CodesAvis() {
    }

    /** The code of a list that a text names, by its code or by its French label, accents and capitals apart. */
    public static Optional<String> lire(String liste, String texte) {
        String cherche = plier(texte);
        return CodeEforms.de(liste).stream().filter(c -> plier(c.code()).equals(cherche) || plier(c.libelle()).equals(cherche)).map(CodeEforms::code).findFirst();
    }

    /** The labels of a list, for a sentence. */
    static String choix(String liste) {
        return String.join(", ", CodeEforms.de(liste).stream().map(c -> "«\u00A0" + c.libelle().replaceAll("\\.$", "") + "\u00A0»").toList());
    }

    /** The codes of one heading of the data sheet: "env-imp, soc-obj". */
    static List<String> suite(String codes) {
        return Arrays.stream(codes.split(", ")).filter(c -> !c.isEmpty()).toList();
    }

    /** true, false, or null when it is not said. */
    static Boolean booleen(OuiNon mot) {
        return mot == OuiNon.NON_PRECISE ? null : Boolean.valueOf(mot == OuiNon.OUI);
    }

    /** Legal type of a buyer (BT-11); null for contracting entities, whose kind does not tell it. */
    static String typeJuridique(TypeAcheteur type) {
        return switch (type) {
            case ETAT, ETAT_CENTRALE -> "cga";
            case EPA_ETAT -> "body-pl-cga";
            case COLLECTIVITE -> "la";
            case EPL -> "body-pl-la";
            case HOPITAL, AUTRE -> "body-pl";
            case ENTITE_ADJUDICATRICE, NON_PRECISE -> null;
        };
    }

    private static String plier(String texte) {
        return Normalizer.normalize(texte.replace('’', '\''), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[\\s\\u00A0.]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
