// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What holds for every file a person wrote: licence, length, line ends, one sentence for each package, no clock in the core. */
class FichiersTest {

    private static final String LICENCE = "// SPDX-License-Identifier: EPL-2.0";
    private static final int LONGUEUR_MAXIMALE = 500;
    private static final List<String> COEUR = List.of("model", "law", "dsl", "dsl.ide", "clauses", "documents", "exchange", "spaser");
    private static final Pattern HORLOGE = Pattern.compile(
            "(?:LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime|Instant|Year|YearMonth)\\.now\\(|System\\.currentTimeMillis|new Date\\(\\)|Clock\\.system");
    private static final Pattern EN_ATTENTE = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern FLOTTANT = Pattern.compile("\\b(?:double|float)\\b");
    private static final Pattern COMMENTAIRE_OU_CHAINE = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\\n])*\"");

    @Test
    void chaqueFichierJavaPorteLaLicence() {
        refuser(java(), f -> !Maison.lire(f).startsWith(LICENCE + "\n"), "ne commence pas par « " + LICENCE + " »");
    }

    @Test
    void aucunFichierNeDepasseCinqCentsLignes() {
        refuser(java(), f -> Maison.lire(f).lines().count() > LONGUEUR_MAXIMALE, "dépasse " + LONGUEUR_MAXIMALE + " lignes");
    }

    @Test
    void lesLignesFinissentParLF() {
        Stream<Path> livres = Maison.bundlesLivres().stream()
                .flatMap(b -> Maison.fichiers(b, ".xtext", ".yaml", ".marche", ".spaser", ".xml", ".MF").stream());
        refuser(Stream.concat(java(), livres), f -> Maison.lire(f).contains("\r"), "contient des fins de ligne CR");
    }

    @Test
    void rienNEstRemisAPlusTard() {
        refuser(java(), f -> EN_ATTENTE.matcher(Maison.lire(f)).find(), "remet un travail à plus tard");
    }

    @Test
    void chaquePaquetLivreDitAQuoiIlSert() {
        Stream<Path> paquets = Maison.bundlesLivres().stream().flatMap(b -> Maison.fichiers(b.resolve("src"), ".java").stream()).map(Path::getParent).distinct();
        refuser(paquets, p -> !Files.isRegularFile(p.resolve("package-info.java")), "n’a pas de package-info.java");
    }

    @Test
    void leCoeurNeLitJamaisLHorloge() {
        refuser(coeur(), f -> HORLOGE.matcher(codeSeul(f)).find(), "lit l’horloge : la date est un argument");
    }

    @Test
    void leModeleEtLeDroitComptentSansFlottants() {
        refuser(coeur().filter(f -> f.toString().contains("fr.clausier.model/") || f.toString().contains("fr.clausier.law/")),
                f -> FLOTTANT.matcher(codeSeul(f)).find(), "compte en virgule flottante");
    }

    @Test
    void lesSourcesSontTrouvees() {
        assertTrue(java().findAny().isPresent(), "aucune source : les autres essais ne prouveraient rien");
    }

    private static Stream<Path> java() {
        return Maison.bundles().stream().flatMap(b -> Maison.fichiers(b.resolve("src"), ".java").stream());
    }

    private static Stream<Path> coeur() {
        return COEUR.stream().map(b -> Maison.racine().resolve("bundles/" + Fleches.PREFIXE + b)).flatMap(b -> Maison.fichiers(b.resolve("src"), ".java").stream());
    }

    private static String codeSeul(Path fichier) {
        return COMMENTAIRE_OU_CHAINE.matcher(Maison.lire(fichier)).replaceAll(" ");
    }

    private static void refuser(Stream<Path> fichiers, Predicate<Path> faute, String reproche) {
        List<String> fautes = fichiers.filter(faute).map(f -> Maison.relatif(f) + " " + reproche).toList();
        assertTrue(fautes.isEmpty(), () -> String.join("\n", fautes));
    }
}
