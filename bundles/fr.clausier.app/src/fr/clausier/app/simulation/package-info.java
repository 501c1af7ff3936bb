// SPDX-License-Identifier: EPL-2.0
/** Imagined offers against the weights of the criteria. */
package fr.clausier.app.simulation;
