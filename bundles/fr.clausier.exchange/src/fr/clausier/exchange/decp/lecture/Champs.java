// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.Libelle;

/** Turns what a file wrote into values, noting each oddity; a value that cannot be read without doubt stays null. */
final class Champs {

    private static final BigDecimal DIX_MILLIARDS = BigDecimal.TEN.pow(10);
    private static final Pattern ENTITE = Pattern.compile("&(?:#\\d{1,5}|#x[0-9A-Fa-f]{1,4}|[A-Za-z]{2,8});");
    private static final int DUREE_MAXIMALE = 99 * 12;

    private final Recolte recolte;
    private final boolean types;
    private final boolean ancien;

    /**
     * @param types  whether the format tells numbers and answers from texts (JSON)
     * @param ancien whether wordings of 2018-2019 are at home in the file
     */
    Champs(Recolte recolte, boolean types, boolean ancien) {
        this.recolte = recolte;
        this.types = types;
        this.ancien = ancien;
    }

    Recolte recolte() {
        return recolte;
    }

    /** The text, trimmed; null when it is blank. */
    String texte(Noeud dans, String champ) {
        return enTexte(dans == null ? null : dans.champ(champ), champ);
    }

    private String enTexte(Noeud n, String champ) {
        if (n == null) {
            return null;
        }
        if (n.compose()) {
            if (!n.noms().isEmpty() || n.sorte() == Noeud.Sorte.LISTE) {
                recolte.noter(CodeAnomalie.FORME_INATTENDUE, champ, n.sorte() == Noeud.Sorte.LISTE ? "liste" : "objet");
            }
            return null;
        }
        String t = n.texte().strip();
        return t.isEmpty() ? null : t;
    }

    /** A text that people read: badly decoded characters and HTML entities are told. */
    String phrase(Noeud dans, String champ) {
        String t = texte(dans, champ);
        if (t == null) {
            return null;
        }
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c == '\uFFFD' || (c == 'Ã' || c == 'Â') && i + 1 < t.length() && (t.charAt(i + 1) >= 0x80 && t.charAt(i + 1) <= 0xBF)) {
                recolte.noter(CodeAnomalie.TEXTE_MAL_DECODE, champ, t);
                break;
            }
        }
        if (t.indexOf('&') >= 0 && ENTITE.matcher(t).find()) {
            recolte.noter(CodeAnomalie.ENTITE_HTML, champ, t);
        }
        return t;
    }

    LocalDate date(Noeud dans, String champ) {
        String t = texte(dans, champ);
        return t == null ? null : Dates.lire(t, champ, recolte);
    }

    /** A number; one that a file writes as a text, where its format has numbers, is told. */
    BigDecimal nombre(Noeud dans, String champ) {
        String t = texte(dans, champ);
        if (t == null) {
            return null;
        }
        BigDecimal n = Nombres.lire(t);
        if (n == null) {
            recolte.noter(CodeAnomalie.NOMBRE_ILLISIBLE, champ, t);
        } else if (types && dans.champ(champ).sorte() == Noeud.Sorte.TEXTE || !types && t.indexOf(',') >= 0) {
            recolte.noter(CodeAnomalie.NOMBRE_EN_TEXTE, champ, t);
        }
        return n;
    }

    /** An amount; one that cannot be true is kept and told. */
    BigDecimal montant(Noeud dans, String champ, BigDecimal minimum) {
        BigDecimal n = nombre(dans, champ);
        if (n != null && n.compareTo(DIX_MILLIARDS) >= 0) {
            recolte.noter(CodeAnomalie.MONTANT_INVRAISEMBLABLE, champ, texte(dans, champ));
        } else if (n != null && n.compareTo(minimum) < 0) {
            recolte.noter(CodeAnomalie.MONTANT_NUL, champ, texte(dans, champ));
        }
        return n;
    }

    Integer entier(Noeud dans, String champ) {
        BigDecimal n = nombre(dans, champ);
        if (n == null) {
            return null;
        }
        try {
            return n.intValueExact();
        } catch (ArithmeticException e) {
            recolte.noter(CodeAnomalie.NOMBRE_ILLISIBLE, champ, texte(dans, champ));
            return null;
        }
    }

    /** Months; the schema itself asks that a part of a month be rounded up. */
    Integer duree(Noeud dans, String champ) {
        BigDecimal n = nombre(dans, champ);
        if (n == null) {
            return null;
        }
        BigDecimal mois = n.setScale(0, RoundingMode.CEILING);
        if (mois.compareTo(n) != 0) {
            recolte.noter(CodeAnomalie.DUREE_ARRONDIE, champ, texte(dans, champ));
        }
        if (mois.precision() - mois.scale() > 9) {
            recolte.noter(CodeAnomalie.NOMBRE_ILLISIBLE, champ, texte(dans, champ));
            return null;
        }
        int m = mois.intValue();
        if (m < 1 || m > DUREE_MAXIMALE) {
            recolte.noter(CodeAnomalie.DUREE_INVRAISEMBLABLE, champ, texte(dans, champ));
        }
        return m;
    }

    /** A share between 0 and 1. */
    BigDecimal part(Noeud dans, String champ) {
        BigDecimal n = nombre(dans, champ);
        if (n != null && (n.signum() < 0 || n.compareTo(BigDecimal.ONE) > 0)) {
            recolte.noter(CodeAnomalie.TAUX_HORS_BORNES, champ, texte(dans, champ));
            return null;
        }
        return n;
    }

    /** Yes or no: answers of JSON, and the six words that the XML schema allows. */
    Boolean reponse(Noeud dans, String champ) {
        String t = texte(dans, champ);
        if (t == null) {
            return null;
        }
        Boolean r = switch (t) {
            case "true", "1", "oui" -> Boolean.TRUE;
            case "false", "0", "non" -> Boolean.FALSE;
            default -> autreReponse(t);
        };
        if (r == null) {
            recolte.noter(CodeAnomalie.BOOLEEN_ILLISIBLE, champ, t);
        } else if (types ? dans.champ(champ).sorte() != Noeud.Sorte.BOOLEEN : !t.matches("true|false|0|1|oui|non")) {
            recolte.noter(CodeAnomalie.BOOLEEN_EN_TEXTE, champ, t);
        }
        return r;
    }

    private static Boolean autreReponse(String t) {
        return switch (t.length() > 8 ? "" : Liste.plier(t)) {
            case "true", "oui", "vrai", "yes" -> Boolean.TRUE;
            case "false", "non", "faux", "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** A value of an official list; null when it is not filled in or unknown. */
    <E extends Enum<E> & Libelle> E valeur(Liste<E> liste, Noeud dans, String champ) {
        String t = texte(dans, champ);
        return t == null ? null : trouver(liste, t, champ).valeur();
    }

    private <E extends Enum<E> & Libelle> Liste.Trouve<E> trouver(Liste<E> liste, String t, String champ) {
        Liste.Trouve<E> trouve = liste.chercher(t);
        switch (trouve.voie()) {
            case APPROCHEE -> recolte.noter(CodeAnomalie.LIBELLE_APPROCHE, champ, t);
            case AUCUNE -> recolte.noter(CodeAnomalie.LIBELLE_INCONNU, champ, t);
            case ANCIENNE -> {
                if (!ancien) {
                    recolte.noter(CodeAnomalie.LIBELLE_ANCIEN, champ, t);
                }
            }
            case EXACTE -> {
            }
        }
        return trouve;
    }

    /** Several values; « none » beside values is told, and unknown wordings alone are no answer. */
    <E extends Enum<E> & Libelle> Choix<E> choix(Liste<E> liste, List<Noeud> elements, String champ) {
        EnumSet<E> valeurs = null;
        String rien = null;
        for (Noeud n : elements) {
            String t = enTexte(n, champ);
            if (t == null) {
                continue;
            }
            Liste.Trouve<E> trouve = trouver(liste, t, champ);
            if (trouve.valeur() != null) {
                valeurs = valeurs == null ? EnumSet.noneOf(liste.type()) : valeurs;
                valeurs.add(trouve.valeur());
            } else if (trouve.voie() != Liste.Voie.AUCUNE) {
                rien = t;
            }
        }
        if (valeurs == null) {
            return rien == null ? Choix.nonRenseigne() : Choix.aucun();
        }
        if (rien != null) {
            recolte.noter(CodeAnomalie.REPONSES_CONTRAIRES, champ, rien);
        }
        return Choix.de(valeurs);
    }
}
