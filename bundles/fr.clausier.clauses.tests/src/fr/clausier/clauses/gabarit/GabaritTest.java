// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.faits.VocabulaireDesFaits;
import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.dsl.gabarit.TexteLu;
import fr.clausier.dsl.vocabulaire.Controle;
import fr.clausier.dsl.vocabulaire.Noms;
import fr.clausier.dsl.vocabulaire.TypeFait;
import fr.clausier.dsl.vocabulaire.Vocabulaire;

class GabaritTest {

    /** A lot as a clause could see it. */
    public record LotDEssai(String numero, Long heures, BigDecimal taux, LocalDate debut, List<String> publics, String note) {

        @Override
        @Fait
        public String numero() {
            return numero;
        }

        @Override
        @Fait(facultatif = true)
        public Long heures() {
            return heures;
        }

        @Override
        @Fait
        public BigDecimal taux() {
            return taux;
        }

        @Override
        @Fait
        public LocalDate debut() {
            return debut;
        }

        @Override
        @Fait
        public List<String> publics() {
            return publics;
        }

        @Override
        @Fait(facultatif = true)
        public String note() {
            return note;
        }
    }

    private static final LotDEssai LOT = new LotDEssai("3", 7500L, new BigDecimal("15.0"), LocalDate.of(2026, 11, 30),
            List.of("jeunes", "seniors", "bénéficiaires du RSA"), "ligne 1\nligne 2");

    @Test
    void ecritNombresDatesEtListesCommeEnFrancais() {
        assertEquals("Lot 3 : 7 500 heures (sept mille cinq cents), 15 %, le 30 novembre 2026, pour jeunes, seniors et bénéficiaires du RSA.",
                rendre("Lot «lot.numéro» : «lot.heures» heures («lot.heures | lettres_feminin»), «lot.taux | pourcent», le «lot.debut», "
                        + "pour «lot.publics | enumeration»."));
    }

    @Test
    void choisitEtRepete() {
        assertEquals("grand\n- jeunes ;\n- seniors ;\n- bénéficiaires du RSA ;\n", rendre("""
                «si lot.heures >= 1000 et non lot.heures > 10000»
                grand
                «sinon si lot.heures > 10000»
                immense
                «sinon»
                petit
                «fin»
                «pour p dans lot.publics»
                - «p» ;
                «fin»
                """));
    }

    @Test
    void gardeLesGuillemetsFrancais() {
        assertEquals("Dit « équivalent » du lot 3", rendre("Dit « équivalent » du lot «lot.numero»"));
    }

    @Test
    void uneValeurNeParlePasLaNotation() {
        LotDEssai piege = new LotDEssai("- 1 | **2**", null, BigDecimal.ONE, LocalDate.MIN, List.of(), null);
        Contexte contexte = Contexte.vide().avec("lot", piege);
        String texte = Rendu.de(Gabarit.lire("T", "«lot.numero» suite"), contexte);
        assertEquals("[- 1 | **2** suite]", MiseEnBlocs.de(texte, Origine.AUCUNE).stream()
                .map(b -> ((Paragraphe) b).fragments().get(0).texte()).toList().toString());
    }

    @Test
    void gardeLesLignesDUneValeurSeuleSurSaLigne() {
        assertEquals("ligne 1\nligne 2\n", rendre("«lot.note»\n"));
        assertEquals("Note : ligne 1 ligne 2", rendre("Note : «lot.note»"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', quoteCharacter = '"', textBlock = """
            a\\nb «lot.inconnu»         # T, ligne 2 : « lot.inconnu » : « inconnu » n'existe pas
            «marche.titre»             # T, ligne 1 : « marche.titre » : « marche » est inconnu ici
            «si lot.numero»            # T, ligne 1 : « si » ou « pour » sans « fin »
            «fin»                      # T, ligne 1 : « fin » sans « si » ni « pour »
            «sinon»                    # T, ligne 1 : « sinon » sans « si »
            x «lot.numero              # T, ligne 1 : « lot.numero » : le signe fermant manque
            «lot.taux»                 # T, ligne 1 : « lot.taux » ne s'écrit pas sans format
            «lot.taux | joli»          # T, ligne 1 : le format « joli » n'existe pas
            «pour p dans lot.numero»«fin» # T, ligne 1 : « pour » attend une liste
            «lot.numero et»            # T, ligne 1 : une valeur est attendue à la fin de « lot.numero et »
            «lot.numero % 2»           # T, ligne 1 : « % 2 » ne se lit pas
            """)
    void nommeLaClauseLaLigneEtLeChemin(String texte, String message) {
        ErreurGabarit erreur = assertThrows(ErreurGabarit.class, () -> rendre(texte.strip().replace("\\n", "\n")));
        assertEquals(message, erreur.getMessage());
    }

    @Test
    void uneValeurAbsenteNePasseJamais() {
        Contexte sans = Contexte.vide().avec("lot", new LotDEssai("1", null, BigDecimal.ONE, LocalDate.MIN, List.of(), null));
        assertEquals("T, ligne 1 : « lot.heures » n'a pas de valeur",
                assertThrows(ErreurGabarit.class, () -> Rendu.de(Gabarit.lire("T", "«lot.heures» h"), sans)).getMessage());
        assertEquals("", Rendu.de(Gabarit.lire("T", "«si lot.heures»«lot.heures»«fin»"), sans));
        assertThrows(ErreurGabarit.class, () -> Rendu.de(Gabarit.lire("T", "«si lot.heures > 3»x«fin»"), sans));
    }

    @Test
    void leControleVoitCeQuiPeutManquer() {
        Vocabulaire vocabulaire = new Vocabulaire(Map.of("lot", new TypeFait("LotDEssai", false)), VocabulaireDesFaits.faits(List.of(LotDEssai.class)));
        assertEquals(List.of("T, ligne 2 : « lot.heures » peut manquer : il faut « si lot.heures »",
                "T, ligne 3 : « lot.poids » : « poids » n'existe pas",
                "T, ligne 4 : le format « montant » n'écrit pas ce genre de valeur (lot.numero)",
                "T, ligne 5 : « lot.numero » n'est pas une liste",
                "T, ligne 6 : « lot.numero » et « 3 » ne se comparent pas"),
                Controle.texte(TexteLu.de("""
                        «si lot.heures»«lot.heures»«fin»«si lot.heures et lot.taux > 3»«lot.heures»«fin»
                        «lot.heures»
                        «lot.poids»
                        «lot.numero | montant»
                        «pour p dans lot.numero»«p»«fin»
                        «si lot.numero = 3»x«fin»
                        """).noeuds(), Noms.de(vocabulaire)).stream().map(d -> "T, ligne " + d.ligne() + " : " + d.message()).toList());
    }

    private static String rendre(String texte) {
        return Rendu.de(Gabarit.lire("T", texte), Contexte.vide().avec("lot", LOT)).replace(String.valueOf(Rendu.DEBUT), "")
                .replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
