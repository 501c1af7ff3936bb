// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.suivi.Dimension;

/** Columns of the sheet of realised figures: what each shows of a row. */
enum ColonneRealise {

    CONTRAT("Marché", 24, r -> r.contrat().isEmpty() ? Dimension.NON_RENSEIGNE : r.contrat()), INTITULE("Intitulé", 34, Realise::intitule),
    ACHETEUR("Acheteur", 22, r -> r.acheteur().nom()), SERVICE("Service", 18, r -> r.service().isEmpty() ? Dimension.NON_RENSEIGNE : r.service()),
    NATURE("Nature", 12, r -> r.nature() == NatureMarche.NON_PRECISE ? Dimension.NON_RENSEIGNE : r.nature().getLiteral()), SOURCE("Source", 26, Realise::source),
    HEURES("Heures réalisées", 10, Realise::heures), DUES("Heures dues", 10, Realise::dues),
    BENEFICIAIRES("Bénéficiaires", 10, r -> r.publics() == null ? null : BigDecimal.valueOf(r.publics().total())), FEMMES(CategorieBeneficiaire.FEMMES),
    QPV(CategorieBeneficiaire.QPV), JEUNES(CategorieBeneficiaire.JEUNES), PEU_DIPLOMES(CategorieBeneficiaire.PEU_DIPLOMES), SENIORS(CategorieBeneficiaire.SENIORS),
    HANDICAPES(CategorieBeneficiaire.TRAVAILLEURS_HANDICAPES), SIX_MOIS(CategorieBeneficiaire.EMPLOI_SIX_MOIS), DOUZE_MOIS(CategorieBeneficiaire.EMPLOI_DOUZE_MOIS),
    PAYE("Montant payé HT", 14, Realise::paye), PAYE_SIAE("Payé aux SIAE", 12, TypeResultat.PAYE_SIAE),
    PAYE_HANDICAP("Payé aux EA et ESAT", 12, TypeResultat.PAYE_EA, TypeResultat.PAYE_ESAT), PAYE_ESUS("Payé aux ESUS", 12, TypeResultat.PAYE_ESUS),
    PAYE_SOLIDAIRE("Payé à l'économie solidaire", 12, TypeResultat.PAYE_SIAE, TypeResultat.PAYE_EA, TypeResultat.PAYE_ESAT, TypeResultat.PAYE_ESUS),
    AVANCE("Avance versée", 12, Realise::avance), PENALITES("Pénalités", 12, Realise::penalites), DELAI("Délai de paiement", 9, TypeResultat.DELAI_PAIEMENT),
    AGEC("Achats AGEC", 12, TypeResultat.AGEC), AGEC_REEMPLOI("dont réemploi", 12, TypeResultat.AGEC_REEMPLOI), AGEC_RECYCLE("dont recyclé", 12, TypeResultat.AGEC_RECYCLE),
    ALIMENTATION("Achats alimentaires", 12, TypeResultat.ALIMENTATION), DURABLE("dont durables", 12, TypeResultat.ALIMENTATION_DURABLE),
    BIO("dont biologiques", 12, TypeResultat.ALIMENTATION_BIO), VIANDES("Viandes et poissons", 12, TypeResultat.VIANDES_POISSONS),
    VIANDES_DURABLES("dont durables ", 12, TypeResultat.VIANDES_POISSONS_DURABLES), DECHETS("Déchets produits (t)", 10, TypeResultat.DECHETS_PRODUITS),
    VALORISES("Déchets valorisés (t)", 10, TypeResultat.DECHETS_VALORISES), MATERIAUX("Matériaux utilisés (t)", 10, TypeResultat.MATERIAUX_UTILISES),
    REEMPLOYES("Matériaux réemployés (t)", 10, TypeResultat.MATERIAUX_REEMPLOYES), CO2("CO2 évité (t)", 10, TypeResultat.EMISSIONS_EVITEES),
    ENERGIE("Énergie économisée (kWh)", 10, TypeResultat.ENERGIE_ECONOMISEE), EAU("Eau économisée (m³)", 10, TypeResultat.EAU_ECONOMISEE);

    private final String titre;
    private final int largeur;
    private final Function<Realise, Object> valeur;

    ColonneRealise(String titre, int largeur, Function<Realise, Object> valeur) {
        this.titre = titre;
        this.largeur = largeur;
        this.valeur = valeur;
    }

    ColonneRealise(CategorieBeneficiaire categorie) {
        this("dont " + categorie.getLiteral(), 10, (Function<Realise, Object>) r -> r.publics() == null || r.publics().nombre(categorie) == null ? null : BigDecimal.valueOf(r.publics().nombre(categorie)));
    }

    ColonneRealise(String titre, int largeur, TypeResultat... types) {
        this(titre, largeur, (Function<Realise, Object>) r -> Arrays.stream(types).map(r::resultat).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null));
    }

    String titre() {
        return titre;
    }

    int largeur() {
        return largeur;
    }

    Object valeur(Realise realise) {
        return valeur.apply(realise);
    }

    StylesClasseur.Genre genre() {
        if (ordinal() <= SOURCE.ordinal()) {
            return this == NATURE ? StylesClasseur.Genre.CENTRE : StylesClasseur.Genre.TEXTE;
        }
        return ordinal() >= PAYE.ordinal() && ordinal() <= VIANDES_DURABLES.ordinal() && this != DELAI ? StylesClasseur.Genre.EUROS
                : ordinal() >= DECHETS.ordinal() ? StylesClasseur.Genre.DECIMAL : StylesClasseur.Genre.ENTIER;
    }

    /** Defined name of its cells. */
    String nom() {
        return "r_" + name().toLowerCase(Locale.ROOT);
    }
}
