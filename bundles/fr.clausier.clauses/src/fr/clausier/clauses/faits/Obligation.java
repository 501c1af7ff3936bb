// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.util.List;
import java.util.function.BiFunction;

import fr.clausier.model.calcul.NombresFrancais;

/** What the code asks of each contract, as the internal matrix lists it. */
enum Obligation {

    ALLOTISSEMENT((m, l) -> l.alloti() ? Avis.remplie("le besoin est réparti en lots")
            : m.global() ? Avis.justifiee("marché global, passé par dérogation à l'allotissement (L. 2171-1)")
            : m.nonAllotissement() != null && m.nonAllotissement().texte() != null
            ? Avis.justifiee("décision motivée en droit et en fait, voir l'article « Allotissement » ci-après") : Avis.nonRemplie("aucune décision motivée n'est écrite")),
    NOMBRE_DE_LOTS((m, l) -> !l.alloti() ? null : m.allotissement() != null ? Avis.remplie("annoncé au règlement de la consultation")
            : Avis.nonRemplie("le nombre de lots ouverts à un même candidat n'est pas écrit")),
    CONDITION_ENVIRONNEMENTALE((m, l) -> !l.engagements().isEmpty() ? Avis.remplie(l.resumeEnvironnement())
            : !m.regime().conditionEnvironnementale() ? null : Avis.nonRemplie("aucun engagement environnemental n'est prévu")),
    SPECIFICATIONS((m, l) -> m.regime().conditionEnvironnementale() ? Avis.remplie("spécifications et chapitre environnemental du cahier des clauses techniques") : null),
    CRITERE_ENVIRONNEMENTAL((m, l) -> m.jeux().stream().filter(j -> j.lots().contains(l) && j.environnemental()).findFirst()
            .map(j -> Avis.remplie("l'environnement compte pour " + j.poidsEnvironnement() + " de la note"))
            .orElse(!m.regime().critereEnvironnemental() || m.procedure().sansConcurrence() ? null : Avis.nonRemplie("aucun critère ne prend en compte l'environnement"))),
    CONDITION_SOCIALE((m, l) -> l.social() ? Avis.remplie(l.insertion() == null ? l.resumeSocial()
            : "insertion professionnelle" + (l.insertion().effort().isEmpty() ? "" : " : " + l.insertion().effort()))
            : !m.conditionSocialeObligatoire() ? null
            : l.exemption() != null && l.exemption().droit() != null ? Avis.justifiee(l.exemption().droit()) : Avis.nonRemplie("aucune condition sociale n'est prévue")),
    RESERVATION((m, l) -> l.reservation() == null ? null : Avis.remplie("réservé (" + l.reservation().articles() + ") ; à annoncer dans l'avis d'appel à la concurrence")),
    VARIANTES((m, l) -> !m.variantesAutorisees() && !m.variantesExigees() ? null
            : m.exigencesVariantes() != null ? Avis.remplie("exigences minimales énoncées") : Avis.nonRemplie("les variantes n'ont pas d'exigences minimales")),
    LABELS((m, l) -> m.labels().isEmpty() ? null : Avis.remplie("tout label équivalent et, à défaut, tout moyen de preuve sont acceptés")),
    CHIFFRE_AFFAIRES((m, l) -> l.caMinimal() == null ? null : Avis.remplie(NombresFrancais.euros(l.caMinimal()) + " HT")),
    PART_PME((m, l) -> !m.global() ? null : m.partPME() == null ? Avis.aVerifier("la part confiée à des PME n'est pas écrite")
            : Avis.remplie(NombresFrancais.pourcent(m.partPME()) + " du montant prévisionnel")),
    AVANCE((m, l) -> m.acheteur() == null || !m.acheteur().regimeFinancier() ? null : l.avance() == null ? Avis.remplie("avance au taux légal, si les conditions en sont réunies")
            : l.avance().signum() > 0 ? Avis.remplie(NombresFrancais.pourcent(l.avance())) : Avis.aVerifier("aucune avance n'est prévue")),
    RETENUE((m, l) -> l.retenue() == null || l.retenue().signum() == 0 ? null : Avis.remplie(NombresFrancais.pourcent(l.retenue()))),
    PRIX((m, l) -> m.forme().prixRevisable() ? Avis.remplie("prix révisables ; formule et périodicité à écrire dans l'acte d'engagement")
            : m.forme().prixActualisable() ? Avis.remplie("prix fermes actualisables")
            : m.forme().prixFerme() ? Avis.aVerifier("prix fermes : vérifier l'absence d'aléas majeurs et la part des matières premières (R. 2112-9 et R. 2112-14)")
            : Avis.aVerifier("la forme et la variation des prix ne sont pas écrites")),
    MAXIMUM((m, l) -> m.accordCadre() == null ? null : m.accordCadre().maximum() == null && m.accordCadre().quantite() == null
            ? Avis.nonRemplie("l'accord-cadre n'a pas de maximum") : Avis.remplie("maximum fixé"));

    /** How far an obligation is met, from the best to the worst that a reader must act on. */
    enum Etat {
        REMPLIE, JUSTIFIEE, SANS_OBJET, A_VERIFIER, NON_REMPLIE
    }

    /**
     * What is said of one contract.
     *
     * @param etat          how far it is met
     * @param justification why, in words
     */
    record Avis(Etat etat, String justification) {

        static Avis remplie(String justification) {
            return new Avis(Etat.REMPLIE, justification);
        }

        static Avis justifiee(String justification) {
            return new Avis(Etat.JUSTIFIEE, justification);
        }

        static Avis aVerifier(String justification) {
            return new Avis(Etat.A_VERIFIER, justification);
        }

        static Avis nonRemplie(String justification) {
            return new Avis(Etat.NON_REMPLIE, justification);
        }
    }

    private final BiFunction<FaitsMarche, FaitsLot, Avis> lecture;

    Obligation(BiFunction<FaitsMarche, FaitsLot, Avis> lecture) {
        this.lecture = lecture;
    }

    /** What the strategy alone says; null when the contract is not concerned. */
    Avis lire(FaitsMarche marche, FaitsLot lot) {
        return lecture.apply(marche, lot);
    }

    String intitule() {
        return Libelles.de("obligations", name(), "intitule");
    }

    String article() {
        return Libelles.de("obligations", name(), "article");
    }

    /** Rules whose findings decide. */
    List<String> regles() {
        return Libelles.liste("obligations", name(), "regles");
    }
}
