// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.valeurs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.clauses.document.Lien;
import fr.clausier.clauses.document.Lien.Valeur.Genre;
import fr.clausier.clauses.faits.Source;
import fr.clausier.clauses.gabarit.Chiffrage;
import fr.clausier.clauses.gabarit.Chiffre;
import fr.clausier.model.strategie.Lot;

/**
 * Ties a printed value to the figure of the strategy that it shows. A value that the text does not show as it was typed (a
 * share of a share, a sum, words) is tied to nothing.
 */
public final class ValeursStrategie implements Chiffrage {

    /** Longest name: with {@code valeur=} before it, a content control's tag holds 64 characters. */
    private static final int LONGUEUR = 57;

    private final UnaryOperator<EObject> original;

    /** @param original leads from an object of the purchase with what it inherits to the one that was written */
    public ValeursStrategie(UnaryOperator<EObject> original) {
        this.original = original;
    }

    @Override
    public Lien.Valeur de(Object fait, Chiffre chiffre, Object valeur, String texte) {
        if (!(fait instanceof Source source) || source.source() == null) {
            return null;
        }
        for (String chemin : chiffre.value()) {
            Cles.Place place = place(source.source(), chemin);
            if (place != null && place.objet().eIsSet(place.trait())) {
                return lien(place, ecrit(original.apply(place.objet()), place.trait()), brut(place.objet().eGet(place.trait())), texte);
            }
        }
        Cles.Place place = place(source.source(), chiffre.value()[0]);
        return chiffre.calcule() && place != null && propre(place.objet()) ? lien(place, original.apply(place.objet()), brut(valeur), texte) : null;
    }

    /** The object that says the figure: the one that shows it, or what its lot takes from the purchase; null when neither does. */
    private static EObject ecrit(EObject objet, EStructuralFeature trait) {
        if (objet.eIsSet(trait)) {
            return objet;
        }
        if (objet instanceof Lot) {
            return objet.eContainer() != null && objet.eContainer().eIsSet(trait) ? objet.eContainer() : null;
        }
        if (objet.eContainer() instanceof Lot lot && lot.eContainer() != null && !objet.eContainingFeature().isMany()) {
            return lot.eContainer().eGet(objet.eContainingFeature()) instanceof EObject commun && commun.eIsSet(trait) ? commun : null;
        }
        return null;
    }

    /** A clause common to several lots gives each of them figures of its own: none of them is the clause's. */
    private boolean propre(EObject objet) {
        return objet.eContainer() == null || original.apply(objet).eContainer() == original.apply(objet.eContainer());
    }

    private static Cles.Place place(EObject depart, String chemin) {
        EObject objet = depart;
        String[] etapes = chemin.split("\\.");
        for (int i = 0; i < etapes.length && objet != null; i++) {
            EStructuralFeature trait = objet.eClass().getEStructuralFeature(etapes[i]);
            if (trait == null) {
                return null;
            }
            if (i + 1 == etapes.length) {
                return new Cles.Place(objet, trait);
            }
            objet = (EObject) objet.eGet(trait);
        }
        return null;
    }

    private static Lien.Valeur lien(Cles.Place place, EObject ecrit, String brut, String texte) {
        Genre genre = genre(place, brut, texte);
        if (brut == null || ecrit == null || !LectureValeur.brut(genre, texte).filter(brut::equals).isPresent()) {
            return null;
        }
        return Cles.de(ecrit, place.trait()).filter(c -> c.length() <= LONGUEUR)
                .map(c -> new Lien.Valeur(c, brut, genre)).orElse(null);
    }

    private static Genre genre(Cles.Place place, String brut, String texte) {
        if (brut != null && brut.indexOf('-') > 0) {
            return Genre.DATE;
        }
        if (texte.indexOf('€') >= 0) {
            return Genre.MONTANT;
        }
        if (texte.indexOf('%') >= 0 || texte.contains("point")) {
            return Genre.POIDS;
        }
        return place.trait().getName().contains("heures") ? Genre.HEURES : Genre.NOMBRE;
    }

    /** A figure without any unit, null for what is no figure. */
    public static String brut(Object valeur) {
        return switch (valeur) {
            case LocalDate date -> date.toString();
            case BigDecimal nombre -> LectureValeur.brut(nombre);
            case Number nombre -> LectureValeur.brut(new BigDecimal(nombre.toString()));
            case null, default -> null;
        };
    }
}
