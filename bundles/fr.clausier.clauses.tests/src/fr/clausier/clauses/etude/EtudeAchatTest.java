// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.etude.ObligationEtudiee.Etat;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;

@DisplayName("Étude d'un achat")
class EtudeAchatTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 1);

    private static final String ACHAT = """
            acheteur Ville "Ville de Sainte-Colombe" {
                type collectivité
                siret 21690123100011
                achats annuels 60 000 000 €
            }
            marché Ecole "Rénovation de l'école" {
                acheteur Ville
                nature travaux
                procédure appel d'offres ouvert
                lancement 30/11/2026
                durée 18 mois
                ccag travaux
                variantes interdites
                critères {
                    prix 60 %
                    technique 25 %
                    environnement 15 %
                }
                lot 1 "Gros œuvre" {
                    estimation 900 000 € HT
                    main d'œuvre 40 %
                    coût horaire 45 €
                    insertion 10 %
                    environnement {
                        déchets valorisés 70 % des déchets
                    }
                }
                lot 2 "Peinture" réservé aux structures d'insertion (L2113-13) au moins 50 % {
                    estimation 300 000 € HT
                }
            }
            """;

    @TempDir
    private Path dossier;

    private AchatEtudie etudier(String text) throws IOException {
        Files.writeString(dossier.resolve("ecole.marche"), text);
        DossierLu read = LecteurDossier.lire(dossier);
        return EtudeAchat.de(read.marches().getFirst(), read.portefeuille(), Bibliotheque.effective(read.bibliotheques()), JOUR);
    }

    private static int ligne(String text, String start) {
        return (int) text.substring(0, text.indexOf(start)).chars().filter(c -> c == '\n').count() + 1;
    }

    @Test
    @DisplayName("lots, poids, heures et considérations se lisent sans le modèle")
    void lots() throws IOException {
        AchatEtudie achat = etudier(ACHAT);
        assertEquals(List.of("Lot n°\u00A01, Gros œuvre", "Lot n°\u00A02, Peinture"), achat.lots().stream().map(LotEtudie::libelle).toList());
        LotEtudie first = achat.lots().getFirst();
        assertEquals(0, first.criteres().stream().map(LotEtudie.Poids::part).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(new BigDecimal(100)));
        assertTrue(first.social() && first.environnement() && !first.reserve(), first.toString());
        assertEquals(800L, first.heures());
        assertEquals(ligne(ACHAT, "lot 2"), achat.lots().get(1).ligne());
        assertTrue(achat.contient(ligne(ACHAT, "lot 2")) && !achat.contient(2), achat.ligne() + "-" + achat.finale());
    }

    @Test
    @DisplayName("la ligne d'un engagement mène aux clauses et aux articles qu'elle appelle")
    void clausesDUneLigne() throws IOException {
        AchatEtudie achat = etudier(ACHAT);
        assertEquals("", achat.empechement());
        List<ClauseEmployee> called = achat.clauses(ligne(ACHAT, "        déchets valorisés"));
        assertFalse(called.isEmpty(), () -> "aucune clause");
        assertTrue(called.stream().allMatch(c -> !c.places().isEmpty() && !c.titre().isEmpty()), called.toString());
        assertTrue(achat.clauses(ligne(ACHAT, "    ccag")).stream().noneMatch(called::contains), "une autre ligne");
    }

    @Test
    @DisplayName("une obligation non remplie se voit, remplie elle ne se voit plus")
    void obligations() throws IOException {
        assertTrue(etudier(ACHAT.replace("        environnement {\n            déchets valorisés 70 % des déchets\n        }\n", "")).obligations().stream()
                .anyMatch(o -> o.etat() == Etat.NON_REMPLIE && o.lots().equals(List.of("Lot n°\u00A01, Gros œuvre"))
                        || o.etat() == Etat.NON_REMPLIE && o.lots().size() == 2), "condition environnementale absente");
        assertTrue(etudier(ACHAT).obligations().stream().anyMatch(o -> o.etat() == Etat.REMPLIE && !o.article().isEmpty()));
    }

    @Test
    @DisplayName("un achat à peine commencé est étudié jusqu'où il va")
    void aPeineCommence() throws IOException {
        AchatEtudie achat = etudier("marché Debut \"Un début\" {\n    nature travaux\n}\n");
        assertEquals(JOUR, achat.droit());
        assertEquals("Un début", achat.titre());
    }
}
