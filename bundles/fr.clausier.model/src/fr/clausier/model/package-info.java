// SPDX-License-Identifier: EPL-2.0
/** The EMF model of a procurement strategy and the small calculators over it. */
package fr.clausier.model;
