// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.Portefeuille;
import fr.clausier.law.essais.Constats;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.DerogationCcag;
import fr.clausier.model.strategie.EngagementEnvironnemental;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeEngagement;

@DisplayName("Les mots des textes et des pièces")
class MotsDesPiecesTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private static final MoteurRegles MOTEUR = MoteurRegles.standard();

	private final Modele modele = marche().estimation(900_000);
	private final Marche marche = modele.construire();

	private Constats objet(String texte) {
		marche.setObjet(texte);
		return modele.verifier();
	}

	private ClauseInsertion clause(int heures, String texte) {
		ClauseInsertion clause = F.createClauseInsertion();
		clause.setHeures(heures);
		clause.setTexte(texte);
		marche.setInsertion(clause);
		return clause;
	}

	private Constats pieces(PieceProduite... pieces) {
		return new Constats(MOTEUR.verifier(marche, List.of(pieces), new Portefeuille(List.of(), List.of(), List.of()), null));
	}

	private static PieceProduite piece(String code, String lot, String... paragraphes) {
		return new PieceProduite(code, code, lot, List.of(paragraphes));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rénovation de XXX écoles                          | XXX
			À COMPLÉTER : le nombre d'écoles                  | À COMPLÉTER
			Rénovation des écoles [à préciser]                | [à préciser]
			Rénovation de {nombre} écoles                     | {nombre}
			Rénovation de ???? écoles                         | ????
			Rénovation des écoles, à livrer le ......         | ......
			Cadre de réponse à compléter par le candidat      |
			Rénovation des écoles (à compléter, au besoin, par une note) | (à compléter, au besoin, par une note)
			Rénovation de la XXIe école…                      |
			""")
	void ce_qui_reste_a_remplir(String texte, String trouve) {
		List<Constat> constats = objet(texte).de("R-180");
		assertEquals(trouve == null ? 0 : 1, constats.size());
		if (trouve != null) {
			assertEquals(trouve, constats.get(0).faits().get("trouve"));
		}
	}

	@Test
	void une_piece_ne_garde_pas_de_trou() {
		assertEquals("XXX", pieces(piece("RC", "", "Objet", "Rénovation de XXX écoles")).seul("R-180").faits().get("trouve").toString());
		pieces(piece("RC", "", "Objet", "Rénovation de 30 écoles")).silence("R-180");
	}

	@Test
	void le_reglement_annonce_ce_que_le_marche_prevoit() {
		clause(1200, null);
		EngagementEnvironnemental engagement = F.createEngagementEnvironnemental();
		engagement.setType(TypeEngagement.EAU);
		marche.getEngagements().add(engagement);
		assertEquals(2, pieces(piece("RC", "", "Les variantes sont interdites.")).de("R-181").size());
		assertEquals(1, pieces(piece("RC", "", "Le marché comporte une clause d'insertion.")).de("R-181").size());
		pieces(piece("RC", "", "Une clause d'insertion.", "Des engagements environnementaux.")).silence("R-181");
		pieces(piece("CCAP", "", "Sans règlement.")).silence("R-181");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Par dérogation à l'article 14.1 du CCAG Travaux, les pénalités…             | 14.1
			Il est dérogé. Le présent article déroge aux articles 19 et 20.1 du CCAG    | 19, 20.1
			Par dérogation à l'article 4.1 du cahier des clauses administratives générales | 4.1
			Par dérogation à l'article 50.2 du CCAG                                     |
			Sans déroger à l'article 14.1 du CCAG                                       |
			Le présent article ne déroge pas à l'article 14.1 du CCAG                   |
			Par dérogation à l'article 12 du règlement                                  |
			""")
	void une_derogation_se_declare(String texte, String articles) {
		DerogationCcag ecrite = F.createDerogationCcag();
		ecrite.setArticle("50");
		marche.getDerogationsCcag().add(ecrite);
		assertEquals(articles == null ? "" : articles,
				String.join(", ", objet(texte).de("R-182").stream().map(c -> c.faits().get("article").toString()).toList()));
	}

	@Test
	void le_dernier_article_du_cahier_les_reprend() {
		String clause = "Par dérogation à l'article 14.1 du CCAG, les pénalités sont plafonnées.";
		assertEquals("14.1", pieces(piece("CCAP", "", "Pénalités", clause, "Dérogations au CCAG", "20 | Insertion")).seul("R-182").faits().get("article"));
		pieces(piece("CCAP", "", "Pénalités", clause, "9. Dérogations au CCAG", "14.1 | Pénalités plafonnées")).silence("R-182");
		pieces(piece("NOTE", "", clause)).silence("R-182");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Le titulaire réserve 7 000 heures d'insertion.                | 7 000
			Le titulaire réserve 7 500 heures d'insertion.                |
			Le titulaire réserve 7500 h.                                  |
			Publics ayant travaillé moins de 455 heures, à 35 heures par semaine. |
			Les 7 500 heures comprennent 200 heures de formation.         |
			Soit 100 heures d'insertion par mois.                         |
			""")
	void un_texte_ne_contredit_pas_les_heures(String texte, String trouve) {
		clause(7500, texte);
		List<Constat> constats = modele.verifier().de("R-183");
		assertEquals(trouve == null ? List.of() : List.of(trouve), constats.stream().map(c -> c.faits().get("trouve").toString()).toList());
		constats.forEach(c -> assertEquals("7\u202F500", c.faits().get("remplacement").toString()));
	}

	@Test
	void un_texte_ne_contredit_pas_le_taux() {
		ClauseInsertion clause = clause(0, "Le titulaire réserve 12,5 % des heures de travail.");
		clause.setHeures(null);
		clause.setTaux(Modele.decimal("15"));
		assertEquals("12,5", modele.verifier().seul("R-183").faits().get("trouve"));
		clause.setTexte("Le titulaire réserve 15 % des heures de travail, avec 80 % des places en formation.");
		modele.verifier().silence("R-183");
	}

	@Test
	void une_piece_de_lot_ne_contredit_pas_ses_heures() {
		modele.lot("Gros œuvre", 500_000, lot -> lot.setInsertion(copie(800))).lot("Peinture", 400_000, lot -> lot.setInsertion(copie(300)));
		PieceProduite reglement = piece("RC", "", "Lot 1 : 800 heures d'insertion", "Lot 2 : 300 heures d'insertion");
		pieces(reglement, piece("AE-ANNEXE", "1", "800 heures d'insertion"), piece("AE-ANNEXE", "2", "300 heures d'insertion")).silence("R-183");
		Constat constat = pieces(reglement, piece("AE-ANNEXE", "2", "800 heures d'insertion")).seul("R-183");
		assertEquals("le lot n°\u00A02 «\u00A0Peinture\u00A0»", constat.faits().get("objet").toString());
		assertSame(marche, constat.cible());
	}

	private static ClauseInsertion copie(int heures) {
		ClauseInsertion clause = F.createClauseInsertion();
		clause.setHeures(heures);
		return clause;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Le poste va à Mme Durand.                                     | Mme Durand
			Le poste va à M. Jean-Marc Petit, demandeur d'emploi.         | M. Jean-Marc Petit
			Numéro 1 85 05 13 055 123 45 du bénéficiaire                  | 1 85 05 13 055 123 45
			Bénéficiaire joignable au 06 12 34 56 78                      | 06 12 34 56 78
			Bénéficiaire joignable à jean@example.org                     | jean@example.org
			Les offres sont envoyées à clauses@example.fr                 |
			Contact : Mme Durand, 06 12 34 56 78                          |
			Le facilitateur est joignable au 04 91 00 00 00               |
			Le titulaire informe Madame la maire et M. le préfet.         |
			""")
	void un_beneficiaire_ne_se_nomme_pas(String texte, String trouve) {
		ClauseInsertion clause = clause(1200, texte);
		Facilitateur facilitateur = F.createFacilitateur();
		facilitateur.setCourriel("clauses@example.fr");
		clause.setFacilitateur(facilitateur);
		assertEquals(trouve == null ? List.of() : List.of(trouve), modele.verifier().de("R-186").stream().map(c -> c.faits().get("trouve")).toList());
		assertEquals(trouve == null ? 0 : 1, pieces(piece("CCAP", "", texte + " (bénéficiaires)")).de("R-186").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DECHETS_VALORISATION | Valorisation des déchets          | Déchets triés
			ADAPTATION           | Adaptation au changement climatique | Adaptation des horaires
			EAU                  | Eau : 20 % en moins               | Bateaux à quai
			""")
	void l_annexe_peut_nommer_un_engagement_avec_d_autres_mots(TypeEngagement type, String dit, String tait) {
		EngagementEnvironnemental engagement = F.createEngagementEnvironnemental();
		engagement.setType(type);
		marche.getEngagements().add(engagement);
		pieces(piece("AE-ANNEXE", "", dit)).silence("R-187");
		pieces(piece("AE-ANNEXE", "", tait)).seul("R-187");
	}

	@Test
	void l_annexe_a_signer_reprend_les_engagements_du_lot() {
		modele.lot("Gros œuvre", 500_000, lot -> lot.setInsertion(copie(800))).lot("Peinture", 400_000);
		pieces(piece("AE-ANNEXE", "1", "800 heures d'insertion")).silence("R-187");
		Constat constat = pieces(piece("AE-ANNEXE", "2", "800 heures d'insertion")).seul("R-187");
		assertEquals("insertion", constat.faits().get("engagements").toString());
		assertNull(constat.derogation());
		Lot premier = marche.getLots().get(0);
		premier.setInsertion(null);
		pieces().silence("R-187");
	}
}
