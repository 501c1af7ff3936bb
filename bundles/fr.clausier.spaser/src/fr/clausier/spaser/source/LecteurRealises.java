// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.source;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import fr.clausier.law.nomenclature.LignesCsv;
import fr.clausier.model.strategie.CategorieBeneficiaire;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeResultat;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Publics;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.suivi.CompteDeLecture;
import fr.clausier.spaser.suivi.Recolte;
import fr.clausier.spaser.textes.TextesSpaser;

/**
 * Reads follow-up tables: one line a contract and year, with the columns of {@code colonnes.yaml} in any order. Columns that name people
 * are never read. A line that cannot be read as a whole does not count at all, so that no figure is half of a line.
 */
public final class LecteurRealises {

    private static final TextesSpaser TEXTES = TextesSpaser.lire("colonnes.yaml");
    private static final Map<String, List<String>> COLONNES = colonnes();
    private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,4})?");
    private static final int ANNEE_MIN = 1990;
    private static final int ANNEE_MAX = 2100;

    private final Recolte recolte;
    private final List<Organisme> engages;
    private final Map<String, Contrat> contrats = new LinkedHashMap<>();

    /**
     * @param recolte  where the rows go
     * @param engages  buyers whose rows count; empty for all
     * @param contrats contracts of the strategies, by whose key a line may name its contract
     */
    public LecteurRealises(Recolte recolte, Collection<Organisme> engages, Collection<Contrat> contrats) {
        this.recolte = recolte;
        this.engages = List.copyOf(engages);
        contrats.forEach(c -> this.contrats.putIfAbsent(c.cle(), c));
    }

    private static Map<String, List<String>> colonnes() {
        Map<String, List<String>> colonnes = new TreeMap<>();
        for (Map<?, ?> entree : TEXTES.entrees("colonnes")) {
            colonnes.put(entree.get("cle").toString(), ((List<?>) entree.get("noms")).stream().map(Object::toString).toList());
        }
        return colonnes;
    }

    /** @throws SourceRefusee the file is no such table; nothing was counted */
    public void lire(Path fichier) throws SourceRefusee {
        TableCsv table = TableCsv.lire(fichier);
        List<String> inconnues = new ArrayList<>();
        Map<String, Integer> places = table.places(COLONNES, inconnues);
        if (!places.containsKey("annee")) {
            throw new SourceRefusee("Le fichier « " + table.fichier() + " » n'a pas de colonne « année » : la première ligne donne le nom des colonnes, séparées par des points-virgules.");
        }
        CompteDeLecture.Journal journal = new CompteDeLecture.Journal(table.fichier());
        List<String> personnelles = TEXTES.textes("personnelles").stream().map(TableCsv::plier).toList();
        for (String nom : inconnues) {
            boolean personnelle = personnelles.contains(TableCsv.plier(nom));
            journal.remarquer("La colonne « " + nom + (personnelle ? " » désigne des personnes : elle n'est pas lue, supprimez-la du fichier." : " » n'est pas connue : elle n'est pas lue."), 1);
        }
        List<Realise> lus = new ArrayList<>();
        table.lignes().forEach(ligne -> new Ligne(table.fichier(), ligne, places).lire(journal).ifPresent(lus::add));
        lus.forEach(recolte::realise);
        recolte.compte(journal.compte());
    }

    /** One line, read whole or not at all. */
    private final class Ligne {

        private final String fichier;
        private final LignesCsv.Ligne ligne;
        private final Map<String, Integer> places;
        private String defaut;

        Ligne(String fichier, LignesCsv.Ligne ligne, Map<String, Integer> places) {
            this.fichier = fichier;
            this.ligne = ligne;
            this.places = places;
        }

        Optional<Realise> lire(CompteDeLecture.Journal journal) {
            String cle = cellule("contrat");
            Realise realise = realise(cle);
            if (defaut == null && !engages.isEmpty() && engages.stream().noneMatch(realise.acheteur()::estLeMeme)) {
                journal.ecarter(ligne.numero(), cle, "autre acheteur", "L'acheteur « " + realise.acheteur().nom() + " » n'est pas engagé par le schéma.");
                return Optional.empty();
            }
            if (defaut != null) {
                journal.ecarter(ligne.numero(), cle, "ligne illisible", defaut);
                return Optional.empty();
            }
            journal.compter();
            return Optional.of(realise);
        }

        private Realise realise(String cle) {
            Contrat contrat = contrats.get(cle);
            Map<TypeResultat, BigDecimal> resultats = new EnumMap<>(TypeResultat.class);
            for (TypeResultat type : TypeResultat.values()) {
                BigDecimal valeur = nombre(type.getName().toLowerCase(Locale.ROOT));
                if (valeur != null) {
                    resultats.put(type, valeur);
                }
            }
            BigDecimal an = nombre("annee");
            boolean annee = an != null && an.scale() <= 0 && an.intValue() >= ANNEE_MIN && an.intValue() <= ANNEE_MAX;
            if (!annee && defaut == null) {
                defaut = "L'année « " + cellule("annee") + " » ne se lit pas ou n'est pas comprise entre 1990 et 2100.";
            }
            return new Realise(cle, contrat == null ? cellule("intitule") : contrat.designation(), acheteur(contrat), ou(cellule("service"), contrat == null ? "" : contrat.achat().service()),
                    nature(contrat), ou(cellule("cpv").replaceAll("-.*|\\D", ""), contrat == null ? "" : contrat.achat().cpv()), annee ? an.intValue() : 0, nombre("heures"),
                    nombre("heures_dues"), publics(), nombre("paye"), nombre("avance"), nombre("penalites"), resultats, fichier + ", ligne " + ligne.numero());
        }

        private Organisme acheteur(Contrat contrat) {
            String siret = cellule("siret_acheteur").replaceAll("\\D", "");
            String nom = cellule("acheteur");
            if (siret.isEmpty() && nom.isEmpty()) {
                // A table of one buyer does not repeat its name on each line.
                return contrat != null ? contrat.acheteur() : engages.size() == 1 ? engages.getFirst() : new Organisme("acheteur non renseigné", "", null, null);
            }
            Organisme lu = new Organisme(nom.isEmpty() ? siret : nom, siret, null, null);
            return engages.stream().filter(lu::estLeMeme).findFirst().orElse(lu);
        }

        private NatureMarche nature(Contrat contrat) {
            String mot = TableCsv.plier(cellule("nature"));
            return NatureMarche.VALUES.stream().filter(n -> TableCsv.plier(n.getLiteral()).equals(mot)).findFirst()
                    .orElse(contrat == null ? NatureMarche.NON_PRECISE : contrat.nature());
        }

        private Publics publics() {
            Integer total = entier("beneficiaires");
            if (total == null) {
                return null;
            }
            Map<CategorieBeneficiaire, Integer> categories = new EnumMap<>(CategorieBeneficiaire.class);
            for (CategorieBeneficiaire categorie : CategorieBeneficiaire.values()) {
                Integer nombre = entier(categorie.getName().toLowerCase(Locale.ROOT));
                if (nombre != null) {
                    categories.put(categorie, nombre);
                    if (nombre > total && defaut == null) {
                        defaut = "« " + categorie.getLiteral() + " » (" + nombre + ") dépasse le nombre de bénéficiaires (" + total + ").";
                    }
                }
            }
            return new Publics(total, categories, Map.of());
        }

        private Integer entier(String cle) {
            BigDecimal nombre = nombre(cle);
            if (nombre == null) {
                return null;
            }
            if (nombre.stripTrailingZeros().scale() > 0 || nombre.precision() - nombre.scale() > 9) {
                defaut = defaut == null ? "« " + cellule(cle) + " » n'est pas un nombre entier (" + nom(cle) + ")." : defaut;
                return null;
            }
            return nombre.intValueExact();
        }

        /** Empty is not stated; anything that is not a plain number spoils the line. */
        private BigDecimal nombre(String cle) {
            String texte = cellule(cle).replaceAll("[\\s\u00A0\u202F]", "").replaceAll("(?i)(?:€|eur|h)$", "");
            if (texte.isEmpty()) {
                return null;
            }
            if (!NOMBRE.matcher(texte).matches()) {
                defaut = defaut == null ? "« " + cellule(cle) + " » n'est pas un nombre (" + nom(cle) + ")." : defaut;
                return null;
            }
            return new BigDecimal(texte.replace(',', '.'));
        }

        private String nom(String cle) {
            return "colonne « " + COLONNES.get(cle).getFirst() + " »";
        }

        private String cellule(String cle) {
            return TableCsv.cellule(ligne, places.get(cle));
        }

        private static String ou(String texte, String defaut) {
            return texte.isEmpty() ? defaut : texte;
        }
    }
}
