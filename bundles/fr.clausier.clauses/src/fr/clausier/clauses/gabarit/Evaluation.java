// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import fr.clausier.clauses.document.Lien;
import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Expression.Operateur;
import fr.clausier.dsl.gabarit.Format;

/** Values of expressions over facts. */
public final class Evaluation {

    private static final Set<Format> CHIFFRES = EnumSet.of(Format.MONTANT, Format.POURCENT, Format.NOMBRE, Format.DATE);

    private final String gabarit;
    private final int ligne;
    private final Contexte contexte;

    /**
     * @param gabarit  clause or document, for messages
     * @param ligne    line of its text, for messages
     * @param contexte facts
     */
    public Evaluation(String gabarit, int ligne, Contexte contexte) {
        this.gabarit = gabarit;
        this.ligne = ligne;
        this.contexte = contexte;
    }

    /** The value, null when the facts do not have it. */
    public Object valeur(Expression expression) {
        return switch (expression) {
            case Expression.Litteral litteral -> litteral.valeur();
            case Expression.Chemin chemin -> suivre(chemin);
            case Expression.Non non -> !vrai(non.terme());
            case Expression.Binaire binaire -> binaire(binaire);
            case Expression.Mise mise -> {
                Object valeur = valeur(mise.valeur());
                yield valeur == null ? null : Ecriture.de(mise.format(), valeur);
            }
        };
    }

    /** Whether the value is there and says yes: not missing, not false, not zero, not empty. */
    public boolean vrai(Expression expression) {
        return switch (valeur(expression)) {
            case null -> false;
            case Boolean booleen -> booleen;
            case String texte -> !texte.isBlank();
            case List<?> liste -> !liste.isEmpty();
            case Number nombre -> decimal(nombre).signum() != 0;
            default -> true;
        };
    }

    private Object suivre(Expression.Chemin chemin) {
        String racine = chemin.racine();
        if (!contexte.contient(racine)) {
            throw new ErreurGabarit(gabarit, ligne, "« " + chemin.texte() + " » : « " + racine + " » est inconnu ici");
        }
        Object valeur = contexte.valeur(racine);
        for (Expression.Etape etape : chemin.reste()) {
            if (valeur == null) {
                return null;
            }
            Method methode = Proprietes.de(valeur.getClass()).get(etape.nom().toLowerCase(Locale.ROOT));
            if (methode == null) {
                throw new ErreurGabarit(gabarit, ligne, "« " + chemin.texte() + " » : « " + etape.nom() + " » n'existe pas");
            }
            valeur = Proprietes.lire(methode, valeur);
        }
        return valeur;
    }

    /** The figure of the strategy that a path leads to, null when it leads to none or is written in words. */
    Lien.Valeur chiffre(Expression expression, String texte, Chiffrage chiffrage) {
        Expression lue = expression instanceof Expression.Mise mise && CHIFFRES.contains(mise.format()) ? mise.valeur() : expression;
        if (!(lue instanceof Expression.Chemin chemin) || chemin.etapes().size() < 2) {
            return null;
        }
        int derniere = chemin.etapes().size() - 1;
        Object fait = suivre(new Expression.Chemin(chemin.etapes().subList(0, derniere)));
        Method methode = Proprietes.de(fait.getClass()).get(chemin.etapes().get(derniere).nom().toLowerCase(Locale.ROOT));
        Chiffre chiffre = methode.getAnnotation(Chiffre.class);
        return chiffre == null ? null : chiffrage.de(fait, chiffre, Proprietes.lire(methode, fait), texte);
    }

    private Object binaire(Expression.Binaire binaire) {
        if (binaire.operateur() == Operateur.OU) {
            return vrai(binaire.gauche()) || vrai(binaire.droite());
        }
        if (binaire.operateur() == Operateur.ET) {
            return vrai(binaire.gauche()) && vrai(binaire.droite());
        }
        Object gauche = valeur(binaire.gauche());
        Object droite = valeur(binaire.droite());
        if (binaire.operateur() == Operateur.EGAL || binaire.operateur() == Operateur.DIFFERENT) {
            return egaux(gauche, droite) == (binaire.operateur() == Operateur.EGAL);
        }
        if (gauche == null || droite == null) {
            // A missing figure is neither above nor below a bound: the clause must first test that it is there.
            throw new ErreurGabarit(gabarit, ligne, "comparaison « " + binaire.operateur().signe()
                    + " » avec une valeur absente" + nomDe(gauche == null ? binaire.gauche() : binaire.droite()));
        }
        int ordre = ordre(gauche, droite);
        return switch (binaire.operateur()) {
            case INFERIEUR -> ordre < 0;
            case AU_PLUS -> ordre <= 0;
            case SUPERIEUR -> ordre > 0;
            default -> ordre >= 0;
        };
    }

    private static String nomDe(Expression expression) {
        return expression instanceof Expression.Chemin chemin ? " : « " + chemin.texte() + " »" : "";
    }

    private static boolean egaux(Object gauche, Object droite) {
        if (gauche instanceof Number a && droite instanceof Number b) {
            return decimal(a).compareTo(decimal(b)) == 0;
        }
        return Objects.equals(gauche, droite);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private int ordre(Object gauche, Object droite) {
        if (gauche instanceof Number a && droite instanceof Number b) {
            return decimal(a).compareTo(decimal(b));
        }
        if (gauche instanceof Comparable a && gauche.getClass() == droite.getClass()) {
            return a.compareTo(droite);
        }
        throw new ErreurGabarit(gabarit, ligne, "« " + gauche + " » et « " + droite + " » ne se comparent pas");
    }

    private static BigDecimal decimal(Number nombre) {
        return nombre instanceof BigDecimal decimal ? decimal : new BigDecimal(nombre.toString());
    }
}
