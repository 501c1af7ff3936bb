// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.spaser.indicateur.Apport;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Reponse;
import fr.clausier.spaser.suivi.Dimension;

/** Columns of the sheet of contracts, planned and awarded: what each shows of a contract. */
enum ColonneContrat {

    PHASE("Phase", 14, c -> c.phase().libelle()), CLE("Référence", 24, Contrat::cle), ACHETEUR("Acheteur", 22, c -> c.acheteur().nom()),
    SERVICE("Service", 18, c -> dit(c.achat().service())), OBJET("Marché", 40, Contrat::designation),
    NATURE("Nature", 12, c -> c.nature() == NatureMarche.NON_PRECISE ? Dimension.NON_RENSEIGNE : c.nature().getLiteral()),
    FAMILLE("Famille CPV", 10, c -> dit(c.achat().famille())), DATE("Date", 11, Contrat::lancement), MONTANT("Montant HT", 14, Contrat::montant),
    ACTUEL("Montant actuel HT", 14, c -> c.attribution().montantActuel()), PREMIER("Compte pour la consultation", 8, c -> Reponse.de(c.premier())),
    ALLOTI(Indicateur.MARCHES_ALLOTIS), CONSIDERATION_ENV(Indicateur.CONSIDERATION_ENVIRONNEMENTALE), CLAUSE_ENV(Indicateur.CLAUSE_ENVIRONNEMENTALE),
    CRITERE_ENV(Indicateur.CRITERE_ENVIRONNEMENTAL), POIDS("Poids environnemental", 8, c -> pourcent(c.environnement().poids())),
    CONSIDERATION_SOC(Indicateur.CONSIDERATION_SOCIALE), CLAUSE_SOC(Indicateur.CLAUSE_SOCIALE), CRITERE_SOC(Indicateur.CRITERE_SOCIAL),
    RESERVE(Indicateur.MARCHES_RESERVES), SIAE(Indicateur.ACHATS_SIAE), HANDICAP(Indicateur.ACHATS_HANDICAP), ESUS(Indicateur.ACHATS_ESUS),
    SOLIDAIRE(Indicateur.ACHATS_SOLIDAIRES), HEURES("Heures d'insertion", 10, c -> c.social().heures().etat() == HeuresPrevues.Etat.CALCULEES
            ? BigDecimal.valueOf(c.social().heures().heures()) : null),
    ETAT_HEURES("État des heures", 14, c -> c.social().heures().etat().libelle()), INSERTION(Indicateur.MARCHES_INSERTION), LABEL(Indicateur.LABELS_EXIGES),
    COUT(Indicateur.COUT_CYCLE_DE_VIE), INNOVANT(Indicateur.MARCHES_INNOVANTS), PME(Indicateur.TITULAIRES_PME), TPE(Indicateur.TITULAIRES_TPE),
    INFRUCTUEUX(Indicateur.MARCHES_INFRUCTUEUX), OFFRES("Offres reçues", 8, c -> c.attribution().offres() == null ? null : BigDecimal.valueOf(c.attribution().offres())),
    EXEMPTION(Indicateur.EXEMPTIONS_SOCIALES), MOTIF_EXEMPTION("Motif d'exemption", 20, c -> c.social().exemption()),
    DURABLE("Part durable demandée", 8, c -> pourcent(c.achat().durable())), BIO("Part bio demandée", 8, c -> pourcent(c.achat().bio()));

    private final String titre;
    private final int largeur;
    private final Indicateur indicateur;
    private final Function<Contrat, Object> valeur;

    ColonneContrat(String titre, int largeur, Function<Contrat, Object> valeur) {
        this.titre = titre;
        this.largeur = largeur;
        this.indicateur = null;
        this.valeur = valeur;
    }

    /** The answer that a contract gives to an indicator. */
    ColonneContrat(Indicateur indicateur) {
        this.titre = CatalogueIndicateurs.de(indicateur).fiche().court();
        this.largeur = 8;
        this.indicateur = indicateur;
        this.valeur = c -> reponse(indicateur, c);
    }

    private static Object reponse(Indicateur indicateur, Contrat contrat) {
        if (!CatalogueIndicateurs.de(indicateur).phases().contains(contrat.phase())) {
            return null;
        }
        Apport apport = CatalogueIndicateurs.de(indicateur).apport(contrat);
        return apport == null ? null : apport.reponse();
    }

    private static String dit(String valeur) {
        return valeur.isEmpty() ? Dimension.NON_RENSEIGNE : valeur;
    }

    private static BigDecimal pourcent(BigDecimal valeur) {
        return valeur == null ? null : valeur.movePointLeft(2);
    }

    String titre() {
        return titre;
    }

    /** Width in characters. */
    int largeur() {
        return largeur;
    }

    /** A text, a number, a date, an answer, or null for an empty cell. */
    Object valeur(Contrat contrat) {
        return valeur.apply(contrat);
    }

    /** How its cells look. */
    StylesClasseur.Genre genre() {
        return switch (this) {
            case MONTANT, ACTUEL -> StylesClasseur.Genre.EUROS;
            case POIDS, DURABLE, BIO -> StylesClasseur.Genre.POURCENT;
            case HEURES, OFFRES -> StylesClasseur.Genre.ENTIER;
            case DATE -> StylesClasseur.Genre.DATE;
            case CLE, ACHETEUR, SERVICE, OBJET, MOTIF_EXEMPTION -> StylesClasseur.Genre.TEXTE;
            default -> StylesClasseur.Genre.CENTRE;
        };
    }

    /** Defined name of its cells. */
    String nom() {
        return "c_" + name().toLowerCase(Locale.ROOT);
    }

    /** The column of an indicator that asks a question; null for one that counts quantities. */
    static ColonneContrat de(Indicateur indicateur) {
        for (ColonneContrat colonne : values()) {
            if (colonne.indicateur == indicateur) {
                return colonne;
            }
        }
        return null;
    }
}
