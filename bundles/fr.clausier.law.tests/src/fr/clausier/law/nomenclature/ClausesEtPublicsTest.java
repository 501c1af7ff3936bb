// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import fr.clausier.law.Statut;
import fr.clausier.law.nomenclature.ClauseCcag.Objet;
import fr.clausier.law.nomenclature.LabelConnu.Certifie;
import fr.clausier.law.nomenclature.PublicInsertion.Famille;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Modalite;

@DisplayName("Les CCAG, les publics et les labels")
class ClausesEtPublicsTest {

	@ParameterizedTest
	@EnumSource(value = Ccag.class, mode = Mode.EXCLUDE, names = "NON_PRECISE")
	void chaque_ccag_a_ses_clauses(Ccag ccag) {
		CahierClauses cahier = CahierClauses.de(ccag).orElseThrow();
		assertTrue(cahier.sigle().startsWith("CCAG-") && cahier.titre().startsWith("cahier des clauses administratives générales"), cahier.sigle());
		assertTrue(CodesDecp.valeurs("ccag").contains(cahier.decp()), cahier.decp());
		for (Objet objet : List.of(Objet.INSERTION, Objet.PUBLICS, Objet.ENVIRONNEMENT)) {
			assertTrue(cahier.clause(objet).isPresent(), () -> cahier.sigle() + " " + objet);
		}
	}

	@ParameterizedTest(name = "{0} : {1} et {2}")
	@CsvSource({ "TRAVAUX, 20.1, 20.2", "FCS, 16.1, 16.2", "MI, 17.1, 17.2", "PI, 16.1, 16.2", "TIC, 16.1, 16.2", "MOE, 18.1, 18.2" })
	void les_numeros_sont_ceux_des_ccag_de_2021(Ccag ccag, String insertion, String environnement) {
		CahierClauses cahier = CahierClauses.de(ccag).orElseThrow();
		assertEquals(insertion, cahier.clause(Objet.INSERTION).orElseThrow().numero());
		assertEquals(environnement, cahier.clause(Objet.ENVIRONNEMENT).orElseThrow().numero());
	}

	@Test
	void aucun_ccag_sans_choix_et_aucun_numero_devine() {
		assertTrue(CahierClauses.de(Ccag.NON_PRECISE).isEmpty());
		assertEquals(6, CahierClauses.tous().size());
		assertEquals("16.1.5", CahierClauses.de(Ccag.FCS).orElseThrow().clause(Objet.PENALITES).orElseThrow().numero());
		for (Ccag ccag : List.of(Ccag.TRAVAUX, Ccag.MI, Ccag.MOE)) {
			assertTrue(CahierClauses.de(ccag).orElseThrow().clause(Objet.PENALITES).isEmpty(), ccag.toString());
		}
		for (CahierClauses cahier : CahierClauses.tous()) {
			for (ClauseCcag clause : cahier.clauses()) {
				assertEquals(clause.source().startsWith("texte"), clause.statut() == Statut.CONFIRMEE, clause::toString);
				assertFalse(clause.deduite() && clause.statut() == Statut.CONFIRMEE, clause::toString);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(CategoriePublic.class)
	void chaque_public_du_modele_est_decrit(CategoriePublic categorie) {
		PublicInsertion people = PublicInsertion.de(categorie);
		assertFalse(people.court().isBlank() || people.libelle().isBlank());
		String code = categorie.getName().split("_")[0];
		assertEquals(categorie == CategoriePublic.HABITANTS_COMMUNE ? "C1" : code, people.code());
		assertEquals(switch (people.code().charAt(0)) {
			case 'A' -> Famille.STRUCTURE;
			case 'B' -> Famille.ELOIGNEMENT;
			default -> Famille.LOCAL;
		}, people.famille());
	}

	@Test
	void un_seuil_d_activite_n_a_de_sens_que_pour_les_chomeurs_de_longue_duree() {
		assertEquals(List.of(CategoriePublic.B1_DELD),
				PublicInsertion.tous().stream().filter(people -> people.seuil() != null).map(PublicInsertion::categorie).toList());
		assertTrue(PublicInsertion.de(CategoriePublic.B1_DELD).seuil().contains("{heures}"));
	}

	@ParameterizedTest
	@EnumSource(Modalite.class)
	void chaque_modalite_du_modele_est_decrite(Modalite modalite) {
		assertEquals("M" + (modalite.ordinal() + 1), ModaliteInsertion.de(modalite).code());
		assertFalse(ModaliteInsertion.de(modalite).libelle().isBlank());
	}

	@Test
	void les_labels_disent_ce_qu_ils_certifient() {
		assertEquals(31, LabelConnu.tous().size());
		Set<String> organisations = LabelConnu.tous().stream().filter(label -> label.certifie() == Certifie.ORGANISATION).map(LabelConnu::nom)
				.collect(Collectors.toSet());
		assertEquals(Set.of("ISO 14001", "EMAS", "RGE", "WFTO"), organisations);
		Set<String> noms = new HashSet<>();
		LabelConnu.tous().forEach(label -> label.noms().forEach(nom -> assertTrue(noms.add(Lexique.plier(nom)), nom)));
	}

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({ "ecolabel europeen, Écolabel européen", "EU ECOLABEL, Écolabel européen", "iso-14001, ISO 14001", "AB, Agriculture biologique", "max havelaar, Fairtrade Max Havelaar" })
	void un_label_se_trouve_par_l_un_de_ses_noms(String ecrit, String nom) {
		assertEquals(nom, LabelConnu.parNom(ecrit).orElseThrow().nom());
		assertEquals(nom, LabelConnu.chercher(ecrit, 3).get(0).nom());
	}

	@Test
	void un_label_inconnu_n_est_pas_rapproche() {
		assertTrue(LabelConnu.parNom("Écolabel").isEmpty());
		assertEquals(LocalDate.of(2026, 12, 31), LabelConnu.parNom("CE2").orElseThrow().jusqua());
	}
}
