// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.dsl.gabarit.Noeud;

/**
 * Checks a text against the types of the facts without printing it: unknown names, values that need a format or a
 * condition, loops over something that is no list. A library that passes prints no placeholder and no blank.
 */
public final class Controle {

    private final String gabarit;
    private final List<String> defauts = new ArrayList<>();
    private int ligne = 1;

    private Controle(String gabarit) {
        this.gabarit = gabarit;
    }

    /** What is wrong with a text, as French sentences; empty when nothing is. */
    public static List<String> texte(Gabarit gabarit, Vocabulaire portee) {
        Controle controle = new Controle(gabarit.nom());
        controle.noeuds(gabarit.noeuds(), portee);
        return List.copyOf(controle.defauts);
    }

    /** What is wrong with a condition. */
    public static List<String> condition(String gabarit, Expression condition, Vocabulaire portee) {
        Controle controle = new Controle(gabarit);
        controle.condition(condition, portee);
        return List.copyOf(controle.defauts);
    }

    /** Type of the elements of the list a path leads to. */
    public static Type elements(String gabarit, Expression liste, Vocabulaire portee) {
        Controle controle = new Controle(gabarit);
        Type element = controle.element(liste, portee);
        if (element == null) {
            throw new ErreurGabarit(gabarit, 1, String.join(" ", controle.defauts));
        }
        return element;
    }

    private void noeuds(List<Noeud> noeuds, Vocabulaire portee) {
        for (Noeud noeud : noeuds) {
            switch (noeud) {
                case Noeud.Texte ignore -> {
                    // Plain text is always right.
                }
                case Noeud.Insertion insertion -> {
                    ligne = insertion.ligne();
                    insertion(insertion.expression(), portee);
                }
                case Noeud.Si si -> {
                    for (Noeud.Branche branche : si.branches()) {
                        ligne = branche.ligne();
                        condition(branche.condition(), portee);
                        noeuds(branche.corps(), portee.sous(branche.condition()));
                    }
                    noeuds(si.sinon(), portee);
                }
                case Noeud.Pour pour -> {
                    ligne = pour.ligne();
                    Type element = element(pour.liste(), portee);
                    if (element != null) {
                        noeuds(pour.corps(), portee.avec(pour.variable(), element));
                    }
                }
            }
        }
    }

    private void insertion(Expression expression, Vocabulaire portee) {
        Expression valeur = expression instanceof Expression.Mise mise ? mise.valeur() : expression;
        Class<?> type = brut(type(valeur, portee, true));
        if (type == null) {
            return;
        }
        if (expression instanceof Expression.Mise mise) {
            if (!mise.format().type().isAssignableFrom(type)) {
                defaut("le format « " + mise.format().nom() + " » n'écrit pas ce genre de valeur (" + nom(valeur) + ")");
            }
        } else if (type != String.class && type != Integer.class && type != Long.class && type != LocalDate.class) {
            defaut("« " + nom(valeur) + " » ne s'écrit pas sans format");
        }
    }

    private void condition(Expression expression, Vocabulaire portee) {
        switch (expression) {
            case Expression.Non non -> condition(non.terme(), portee);
            case Expression.Binaire b when b.operateur() == Expression.Operateur.ET -> {
                condition(b.gauche(), portee);
                condition(b.droite(), portee.sous(b.gauche()));
            }
            case Expression.Binaire b when b.operateur() == Expression.Operateur.OU -> {
                condition(b.gauche(), portee);
                condition(b.droite(), portee);
            }
            case Expression.Binaire b -> {
                boolean ordre = b.operateur() != Expression.Operateur.EGAL
                        && b.operateur() != Expression.Operateur.DIFFERENT;
                Class<?> gauche = brut(type(b.gauche(), portee, ordre));
                Class<?> droite = brut(type(b.droite(), portee, ordre));
                boolean nombres = gauche != null && droite != null && Number.class.isAssignableFrom(gauche)
                        && Number.class.isAssignableFrom(droite);
                if (gauche != null && droite != null && gauche != droite && !nombres) {
                    defaut("« " + nom(b.gauche()) + " » et « " + nom(b.droite()) + " » ne se comparent pas");
                }
            }
            case Expression.Mise mise -> defaut("une condition n'a pas de format : " + mise.format().nom());
            default -> type(expression, portee, false);
        }
    }

    private Type element(Expression liste, Vocabulaire portee) {
        Type type = type(liste, portee, true);
        if (type instanceof ParameterizedType parametre && parametre.getRawType() == List.class) {
            return parametre.getActualTypeArguments()[0];
        }
        if (type != null) {
            defaut("« " + nom(liste) + " » n'est pas une liste");
        }
        return null;
    }

    /** Type of a value, null once a defect was noted; a value that must be there may not cross an optional fact. */
    private Type type(Expression expression, Vocabulaire portee, boolean requis) {
        return switch (expression) {
            case Expression.Litteral litteral -> litteral.valeur().getClass();
            case Expression.Chemin chemin -> suivre(chemin, portee, requis);
            default -> Boolean.class;
        };
    }

    private Type suivre(Expression.Chemin chemin, Vocabulaire portee, boolean requis) {
        String parcouru = chemin.racine().toLowerCase(Locale.ROOT);
        Type type = portee.type(parcouru);
        if (type == null) {
            defaut("« " + chemin.texte() + " » : « " + parcouru + " » est inconnu ici");
            return null;
        }
        for (Expression.Etape pas : chemin.reste()) {
            String etape = pas.nom();
            Method methode = Proprietes.de(brut(type)).get(etape.toLowerCase(Locale.ROOT));
            if (methode == null) {
                defaut("« " + chemin.texte() + " » : « " + etape + " » n'existe pas");
                return null;
            }
            parcouru += "." + etape.toLowerCase(Locale.ROOT);
            if (requis && methode.getAnnotation(Fait.class).facultatif() && !portee.present(parcouru)) {
                defaut("« " + chemin.texte() + " » peut manquer : il faut « si " + parcouru + " »");
                return null;
            }
            type = emballer(methode.getGenericReturnType());
        }
        return type;
    }

    private static Type emballer(Type type) {
        if (type == boolean.class) {
            return Boolean.class;
        }
        if (type == int.class) {
            return Integer.class;
        }
        return type == long.class ? Long.class : type;
    }

    private static Class<?> brut(Type type) {
        return switch (type) {
            case null -> null;
            case Class<?> classe -> classe;
            case ParameterizedType parametre -> (Class<?>) parametre.getRawType();
            default -> Object.class;
        };
    }

    private static String nom(Expression expression) {
        return expression instanceof Expression.Chemin chemin ? chemin.texte()
                : expression instanceof Expression.Litteral litteral ? String.valueOf(litteral.valeur()) : "expression";
    }

    private void defaut(String message) {
        defauts.add(gabarit + ", ligne " + ligne + " : " + message);
    }
}
