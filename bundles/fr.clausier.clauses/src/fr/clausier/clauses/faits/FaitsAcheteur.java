// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.gabarit.Fait;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.TypeAcheteur;

/** The buyer. */
public final class FaitsAcheteur implements Source {

    private final Acheteur acheteur;

    FaitsAcheteur(Acheteur acheteur) {
        this.acheteur = acheteur;
    }

    @Override
    public EObject source() {
        return acheteur;
    }

    /** Name. */
    @Fait
    public String nom() {
        String titre = Phrases.texte(acheteur.getTitre());
        return titre != null ? titre : String.valueOf(acheteur.getName());
    }

    /** SIRET in its usual groups: 211 300 553 00016. */
    @Fait(facultatif = true)
    public String siret() {
        String siret = Phrases.texte(acheteur.getSiret());
        String chiffres = siret == null ? null : siret.replaceAll("\\D", "");
        return chiffres == null || chiffres.length() != 14 ? siret
                : chiffres.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4");
    }

    /** Kind of buyer in words. */
    @Fait(facultatif = true)
    public String type() {
        return Libelles.facultatif("typesAcheteur", acheteur.getType().getName(), "libelle");
    }

    /** Postal address. */
    @Fait(facultatif = true)
    public String adresse() {
        return Phrases.groupe(acheteur.getAdresse());
    }

    /** E-mail address. */
    @Fait(facultatif = true)
    public String courriel() {
        return Phrases.texte(acheteur.getCourriel());
    }

    /** Telephone number. */
    @Fait(facultatif = true)
    public String telephone() {
        return Phrases.texte(acheteur.getTelephone());
    }

    /** Address of the buyer profile. */
    @Fait(facultatif = true)
    public String profil() {
        return Phrases.texte(acheteur.getProfilAcheteur());
    }

    /** Whether it buys as a contracting entity. */
    @Fait
    public boolean entiteAdjudicatrice() {
        return acheteur.getType() == TypeAcheteur.ENTITE_ADJUDICATRICE;
    }

    /** Whether it is a public health establishment: paid within fifty days (R2192-11 1°). */
    @Fait
    public boolean sante() {
        return acheteur.getType() == TypeAcheteur.HOPITAL;
    }

    /** Whether its payment delay is thirty days for certain (R2192-10): some contracting entities have sixty. */
    @Fait
    public boolean trenteJours() {
        return switch (acheteur.getType()) {
            case ETAT, ETAT_CENTRALE, EPA_ETAT, COLLECTIVITE, EPL -> true;
            default -> false;
        };
    }

    /** Whether the chapter on advances and retainage binds it (L2191-1). */
    @Fait
    public boolean regimeFinancier() {
        return trenteJours() || sante();
    }
}
