// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.accueil.Textes;
import fr.clausier.dsl.ide.entretien.Besoins;
import fr.clausier.dsl.ide.entretien.EngagementChoisi;
import fr.clausier.dsl.ide.entretien.InsertionChoisie;
import fr.clausier.model.strategie.TypeEngagement;

/** The conditions of performance that this purchase calls for: environment, employment, advance. */
final class PageConditions extends PageEntretien {

	private final List<Text> numbers = new ArrayList<>();

	PageConditions() {
		super("conditions", Textes.pageConditions, Textes.pageConditionsAide);
	}

	@Override
	boolean utile() {
		Besoins needs = assistant().besoins();
		return needs.environnement() || needs.specification() || needs.social() || needs.avance() != null || Besoins.insertionCourante(brouillon().nature);
	}

	@Override
	void questions(Champs champs) {
		numbers.clear();
		Besoins needs = assistant().besoins();
		if (needs.specification()) {
			champs.phrase(Textes.specificationPourquoi);
			champs.texte(Textes.qSpecification, brouillon().specification, v -> {
				brouillon().specification = v;
				change();
			}).setMessage(Textes.specificationExemple);
		}
		if (needs.environnement()) {
			engagement(champs);
		}
		if (needs.social() || Besoins.insertionCourante(brouillon().nature)) {
			insertion(champs, needs.social());
		}
		if (needs.avance() != null) {
			champs.phrase(Textes.avancePourquoi);
			Text rate = nombre(champs, Textes.qAvance, brouillon().avance == null ? needs.avance() : brouillon().avance);
			rate.addModifyListener(e -> {
				brouillon().avance = Saisie.nombre(rate.getText()).orElse(null);
				change();
			});
		}
	}

	private void engagement(Champs champs) {
		champs.phrase(Textes.engagementPourquoi);
		EngagementChoisi before = brouillon().engagement;
		TypeEngagement[] type = { before == null ? TypeEngagement.DECHETS_VALORISATION : before.type() };
		Text[] fields = new Text[5];
		Runnable read = () -> {
			boolean any = !fields[0].getText().isBlank();
			brouillon().engagement = any ? new EngagementChoisi(type[0], fields[0].getText(), Saisie.nombre(fields[1].getText()).orElse(null), fields[2].getText(), fields[3].getText(),
					Saisie.nombre(fields[4].getText()).orElse(null)) : null;
			change();
		};
		champs.choix(Textes.qEngagement, TypeEngagement.values(), TypeEngagement::getLiteral, type[0], v -> {
			type[0] = v;
			read.run();
		});
		fields[0] = champs.texte(Textes.qEngagementTexte, before == null ? "" : before.texte(), v -> read.run());
		fields[1] = nombre(champs, Textes.qObjectif, before == null ? null : before.objectif());
		fields[2] = champs.texte(Textes.qUnite, before == null ? "" : before.unite(), v -> read.run());
		fields[2].setMessage(Textes.uniteExemple);
		fields[3] = champs.texte(Textes.preuve, before == null ? "" : before.preuve(), v -> read.run());
		fields[4] = nombre(champs, Textes.qPenaliteManquement, before == null ? null : before.penalite());
		fields[1].addModifyListener(e -> read.run());
		fields[4].addModifyListener(e -> read.run());
	}

	private void insertion(Champs champs, boolean due) {
		champs.phrase(due ? Textes.socialPourquoi : Textes.socialPossible);
		InsertionChoisie before = brouillon().insertion;
		List<String> facilitators = new ArrayList<>(List.of(""));
		facilitators.addAll(assistant().connus().facilitateurs());
		String[] facilitator = { before == null ? facilitators.get(facilitators.size() - 1) : before.facilitateur() == null ? "" : before.facilitateur() };
		Text rate = nombre(champs, Textes.qTaux, before == null ? null : before.taux());
		Text hourly = nombre(champs, Textes.qCoutHoraire, before == null ? null : before.coutHoraire());
		Text penalty = nombre(champs, Textes.qPenaliteHeure, before == null ? null : before.penalite());
		Runnable read = () -> {
			BigDecimal effort = Saisie.nombre(rate.getText()).filter(n -> n.signum() > 0 && n.compareTo(BigDecimal.valueOf(100)) <= 0).orElse(null);
			brouillon().insertion = effort == null ? null
					: new InsertionChoisie(effort, Saisie.nombre(hourly.getText()).orElse(null), Saisie.nombre(penalty.getText()).orElse(null),
							facilitator[0].isEmpty() ? null : facilitator[0]);
			change();
		};
		for (Text field : new Text[] { rate, hourly, penalty }) {
			field.addModifyListener(e -> read.run());
		}
		if (facilitators.size() > 1) {
			champs.choix(Textes.qFacilitateur, facilitators.toArray(String[]::new), f -> f.isEmpty() ? NLS.bind(Textes.aucun, "") : f, facilitator[0], v -> {
				facilitator[0] = v;
				read.run();
			});
		}
	}

	private Text nombre(Champs champs, String label, BigDecimal value) {
		Text field = champs.texte(label, value == null ? "" : value.toPlainString(), v -> {
		});
		numbers.add(field);
		return field;
	}

	private void change() {
		repondu(numbers.stream().filter(n -> !n.isDisposed()).anyMatch(n -> Saisie.illisible(n.getText())) ? Textes.montantIllisible : null);
	}
}
