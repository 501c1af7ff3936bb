// SPDX-License-Identifier: EPL-2.0
/** Tests of the exchanges. */
package fr.clausier.exchange;
